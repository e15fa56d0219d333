package plainleaf.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plainleaf.formats.tokens.Markup;
import plainleaf.formats.tokens.Passage;
import plainleaf.model.ForeignPart;
import plainleaf.model.Language;
import plainleaf.model.RichText;

/** Writes running text as words and as XHTML, with single spaces in both. */
final class InlineHtml {
    private final Language language;
    private final Markups markups;
    private final Markup markup;
    private final List<ForeignPart> foreign = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final Passage passage = new Passage();
    private final StringBuilder run = new StringBuilder();
    private boolean spaceDue;
    private boolean spaceFirst;

    /** Whether a line break is the last thing, and whether one came since the last word. */
    private boolean atBreak;

    private boolean broken;

    private InlineHtml(Language language, Markups markups) {
        this.language = language;
        this.markups = markups;
        this.markup = markups.of(language);
    }

    /**
     * Running text as words and as XHTML. Where all of it is in one other language, its element is to say so.
     *
     * @param language of the text around it
     */
    static RichText of(List<Inline> content, Language language, Markups markups) {
        Optional<Inline.Foreign> whole = whole(content);
        if (whole.isEmpty()) {
            return new InlineHtml(language, markups).text(content);
        }
        Language own = whole.get().language();
        RichText words = new InlineHtml(own, markups).text(whole.get().content());
        return new RichText(words.plain(), words.html(), attributes(own, language), ForeignPart.of(words, own));
    }

    private static Optional<Inline.Foreign> whole(List<Inline> content) {
        List<Inline> seen = content.stream()
                .filter(inline -> !(inline instanceof Inline.Words words
                        && folded(words.text()).isBlank()))
                .toList();
        return seen.size() == 1 ? whole(seen.get(0)) : Optional.empty();
    }

    /** Whether bold words are marked or marked words are bold makes no difference to the reader. */
    private static Optional<Inline.Foreign> whole(Inline only) {
        if (only instanceof Inline.Emphasis emphasis) {
            return whole(emphasis.content())
                    .map(part -> part.around(new Inline.Emphasis(emphasis.element(), part.content())));
        }
        if (only instanceof Inline.Anchor anchor) {
            return whole(anchor.content()).map(part -> part.around(new Inline.Anchor(anchor.target(), part.content())));
        }
        return only instanceof Inline.Foreign part ? Optional.of(part) : Optional.empty();
    }

    private RichText text(List<Inline> content) {
        write(content);
        flush();
        return new RichText(plain.toString(), markup.of(passage), "", foreign);
    }

    /** HTML, 3.2.6.4: an element with a direction is isolated from the text around it. */
    private static String attributes(Language part, Language around) {
        String direction = part.direction() == around.direction()
                ? ""
                : " dir=\"" + part.direction().id() + "\"";
        return " lang=\"" + part.tag() + "\"" + direction;
    }

    private void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Words words && !words.kept()) {
            run.append(words.text());
            return;
        }
        flush();
        if (inline instanceof Inline.Words words) {
            fixed(words.text(), markup.whole(words.text()));
        } else if (inline instanceof Inline.Address address) {
            fixed(address.text(), markup.address(address.text()));
        } else if (inline instanceof Inline.Code code) {
            fixed(code.text(), markup.code(code.text()));
        } else if (inline instanceof Inline.LineBreak) {
            passage.fixed("", "<br/>");
            atBreak = true;
            broken = true;
            spaceDue = plain.length() > 0;
        } else if (inline instanceof Inline.Emphasis emphasis) {
            element(emphasis.element(), "", emphasis.content());
        } else if (inline instanceof Inline.Anchor anchor) {
            element("a", " href=\"" + Markup.escaped(anchor.target()) + "\"", anchor.content());
        } else if (inline instanceof Inline.Foreign part) {
            foreign(part);
        }
    }

    /** Nothing that belongs together crosses the edge of a language, so its words are written by themselves. */
    private void foreign(Inline.Foreign part) {
        InlineHtml inner = new InlineHtml(part.language(), markups);
        RichText words = inner.text(part.content());
        spaceDue |= inner.spaceFirst && plain.length() > 0;
        if (!words.isEmpty()) {
            writeSpace();
            ForeignPart.of(words, part.language()).forEach(piece -> foreign.add(piece.movedBy(plain.length())));
            plain.append(words.plain());
            String attributes = attributes(part.language(), language);
            passage.foreign(words.plain(), "<span" + attributes + ">" + words.html() + "</span>");
            wrote();
        }
        spaceDue |= inner.spaceDue && plain.length() > 0;
    }

    private void element(String name, String attributes, List<Inline> content) {
        writeSpace();
        passage.open(name, attributes);
        atBreak = false;
        write(content);
        flush();
        passage.close();
        atBreak = false;
    }

    /** Ends a run of words; only then is it known which of them stay together. */
    private void flush() {
        String words = folded(run);
        run.setLength(0);
        spaceDue |= words.startsWith(" ") && plain.length() > 0;
        spaceFirst |= words.startsWith(" ") && plain.length() == 0;
        String inner = trimmed(words);
        if (!inner.isEmpty()) {
            writeSpace();
            plain.append(inner);
            passage.words(inner);
            wrote();
        }
        spaceDue |= words.endsWith(" ") && plain.length() > 0;
    }

    private void fixed(String words, String html) {
        if (!words.isEmpty()) {
            writeSpace();
            plain.append(words);
            passage.fixed(words, html);
            wrote();
        }
    }

    private void wrote() {
        atBreak = false;
        broken = false;
    }

    private void writeSpace() {
        if (spaceDue) {
            plain.append(' ');
            if (broken) {
                passage.fixed(" ", atBreak ? "" : " ");
            } else {
                passage.words(" ");
            }
            broken = false;
            spaceDue = false;
        }
    }

    /** Every run of spaces and line breaks as one space; a no-break space stays as it is. */
    static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space) {
                folded.append(c);
            } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    /** Folded words without a space at either end. */
    private static String trimmed(String folded) {
        int from = folded.startsWith(" ") ? 1 : 0;
        int to = folded.length() - (folded.endsWith(" ") ? 1 : 0);
        return from < to ? folded.substring(from, to) : "";
    }
}
