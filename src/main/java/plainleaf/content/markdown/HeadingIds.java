package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plainleaf.model.AddedHeading;
import plainleaf.model.Heading;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Gives every heading of a text its id: the author's, else the source's, else one made of its words. */
final class HeadingIds {
    private static final Set<String> RESERVED = AddedHeading.ids();
    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9-]*");

    private final Manuscript manuscript;
    private final Set<String> taken = new HashSet<>(RESERVED);

    /** A heading that has perhaps an id of the author's. */
    record Draft(int level, Optional<String> id, Location idPlace, RichText text, Location location) {}

    HeadingIds(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * The headings with their ids.
     *
     * @param source those of the text this one is translated from; empty for the source itself
     */
    List<Heading> assign(List<Draft> drafts, List<Heading> source) {
        List<Optional<String>> explicit = drafts.stream().map(this::explicit).toList();
        boolean sameShape = source.stream()
                .map(Heading::level)
                .toList()
                .equals(drafts.stream().map(Draft::level).toList());
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String inherited =
                    sameShape ? source.get(i).id() : slug(draft.text().plain());
            String id = explicit.get(i).orElseGet(() -> unique(inherited));
            headings.add(new Heading(draft.level(), id, draft.text(), draft.location()));
        }
        return headings;
    }

    private Optional<String> explicit(Draft draft) {
        return draft.id().filter(id -> isUsable(id, draft.idPlace())).filter(taken::add);
    }

    private boolean isUsable(String id, Location place) {
        if (!VALID.matcher(id).matches()) {
            problem(
                    place,
                    "“" + id + "” cannot be an id.",
                    "Use the letters a to z, digits and hyphens, and begin with a letter.");
            return false;
        }
        if (RESERVED.contains(id)) {
            problem(place, "The id “" + id + "” belongs to a part that the program adds.", "Choose another id.");
            return false;
        }
        if (taken.contains(id)) {
            problem(place, "The id “" + id + "” stands here twice.", "Give each heading an id of its own.");
            return false;
        }
        return true;
    }

    private void problem(Location place, String detail, String hint) {
        manuscript.problem(Kind.HEADING_ID, place, detail, hint);
    }

    private String unique(String wish) {
        String id = wish;
        for (int number = 2; !taken.add(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    /** The letters, marks and digits of every script, lower case, with hyphens for all else. */
    static String slug(String heading) {
        String words = UCharacter.toLowerCase(
                ULocale.ROOT, Normalizer2.getNFCInstance().normalize(heading));
        StringBuilder slug = new StringBuilder();
        words.codePoints().filter(c -> !isSilent(c)).forEach(c -> {
            if (isPartOfWord(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String id = slug.toString().replaceAll("-$", "");
        return id.isEmpty() ? "section" : id;
    }

    /** Apostrophes and joiners do not part a word. */
    private static boolean isSilent(int c) {
        return c == '\'' || c == '’' || UCharacter.getType(c) == ECharacterCategory.FORMAT;
    }

    private static boolean isPartOfWord(int c) {
        int type = UCharacter.getType(c);
        return UCharacter.isLetterOrDigit(c)
                || type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.COMBINING_SPACING_MARK
                || type == ECharacterCategory.ENCLOSING_MARK;
    }
}
