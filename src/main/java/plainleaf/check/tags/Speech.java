package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a part of the tree, in the order and form a screen reader says them. */
public final class Speech {
    private final Predicate<Tag> left;
    private final Asides asides;
    private final List<SpokenStretch> stretches = new ArrayList<>();
    private @Nullable Pen pen;
    private Ending last = Ending.OF_NOTHING;

    private Speech(Predicate<Tag> left, Asides asides) {
        this.left = left;
        this.asides = asides;
    }

    public static Speech of(Tag tag) {
        return of(List.of(tag), "", other -> false);
    }

    /**
     * What these tags say.
     *
     * @param language of the document
     * @param left tags to be left out with all they hold, such as list labels
     */
    public static Speech of(List<Tag> tags, String language, Predicate<Tag> left) {
        Speech speech = new Speech(left, Asides.NONE);
        tags.forEach(tag -> speech.tag(tag, language));
        return speech;
    }

    /**
     * What these say, with remarks put in.
     *
     * @param language in force where they stand
     */
    public static Speech of(List<? extends TagChild> children, String language, Asides asides) {
        Speech speech = new Speech(tag -> false, asides);
        children.forEach(child -> speech.child(child, language));
        return speech;
    }

    /** The text as it comes, with its spaces. */
    public List<SpokenStretch> stretches() {
        return List.copyOf(stretches);
    }

    public String text() {
        return words().stream().map(SpokenWord::text).collect(Collectors.joining(" "));
    }

    public List<SpokenWord> words() {
        List<SpokenWord> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        SpokenStretch origin = SpokenStretch.SILENCE;
        boolean hasLetter = false;
        for (SpokenStretch stretch : stretches) {
            for (int c : stretch.text().codePoints().toArray()) {
                if (!UCharacter.isUWhiteSpace(c)) {
                    boolean letter = UCharacter.isLetterOrDigit(c);
                    origin = word.isEmpty() || (letter && !hasLetter) ? stretch : origin;
                    hasLetter = letter || (hasLetter && !word.isEmpty());
                    word.appendCodePoint(c);
                } else if (!word.isEmpty()) {
                    words.add(new SpokenWord(word.toString(), origin.language(), origin.page()));
                    word.setLength(0);
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(new SpokenWord(word.toString(), origin.language(), origin.page()));
        }
        return words;
    }

    private void tag(Tag tag, String inherited) {
        if (left.test(tag)) {
            return;
        }
        String language = tag.language().isEmpty() ? inherited : tag.language();
        boolean block = !StandardType.isInline(tag.standard());
        pause(block);
        remark(asides.before(tag), SpokenStretch.Part.OPENING);
        String instead = tag.actualText().isEmpty() ? tag.alternative() : tag.actualText();
        if (instead.isEmpty()) {
            tag.children().forEach(child -> child(child, language));
        } else if (!tag.actualText().isEmpty() || !tag.is("Figure")) {
            say(instead, language, tag);
        } else {
            // PDF/UA-2 has the caption inside the figure (ISO 14289-2, 8.2.5.27).
            tag.children().stream()
                    .filter(child -> child instanceof Tag below && below.is("Caption"))
                    .forEach(child -> child(child, language));
        }
        remark(asides.after(tag), SpokenStretch.Part.CLOSING);
        pause(block);
    }

    /** Nobody drew it, so that it says nothing of the distance between what stands around it. */
    private void remark(String text, SpokenStretch.Part part) {
        if (!text.isEmpty()) {
            stretches.add(new SpokenStretch(text, "", 0, part));
        }
    }

    private void child(TagChild child, String language) {
        if (child instanceof Tag tag) {
            tag(tag, language);
        } else if (child instanceof TextRun run) {
            run.pen().ifPresent(start -> space(run.text(), start));
            add(run.text(), run.language().isEmpty() ? language : run.language(), run.page());
            pen = run.pen().orElse(pen);
        }
    }

    /** ISO 32000-1, 14.9.4: replacement text stands for the element and all it holds. */
    private void say(String text, String language, Tag tag) {
        List<Pen> pens = tag.runs().flatMap(run -> run.pen().stream()).toList();
        if (!pens.isEmpty()) {
            space(text, pens.get(0));
        }
        add(text, language, tag.page());
        pen = pens.isEmpty() ? pen : pens.get(pens.size() - 1);
    }

    private void space(String text, Pen start) {
        if (pen != null && !text.isEmpty() && Gap.between(last, pen, text.codePointAt(0), start)) {
            add(" ", "", 0);
        }
    }

    private void pause(boolean block) {
        if (block) {
            add(" ", "", 0);
        }
    }

    private void add(String text, String language, int page) {
        if (!text.isEmpty()) {
            stretches.add(new SpokenStretch(text, language, page, SpokenStretch.Part.TEXT));
            last = last.and(text);
        }
    }
}
