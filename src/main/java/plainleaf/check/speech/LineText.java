package plainleaf.check.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plainleaf.check.tags.Asides;
import plainleaf.check.tags.Speech;
import plainleaf.check.tags.SpokenStretch;
import plainleaf.check.tags.TagChild;
import plainleaf.model.SpokenLine.SpokenLink;

/**
 * The words of one line.
 *
 * @param said with remarks in square brackets
 * @param text the document's own words alone
 * @param language of most of it; changes within it are remarked
 * @param page it begins on, from 1; 0 where that is not known
 * @param lastPage the one it ends on
 */
record LineText(String said, String text, String language, int page, int lastPage, List<SpokenLink> links) {
    static final LineText NOTHING = new LineText("", "", "", 0, 0, List.of());

    /**
     * What these say.
     *
     * @param inherited the language in force where they stand
     */
    static LineText of(List<? extends TagChild> children, String inherited) {
        List<SpokenStretch> stretches =
                Speech.of(children, inherited, new Remarks()).stretches();
        String language = language(stretches, inherited);
        LineWriter writer = new LineWriter(language);
        stretches.forEach(writer::add);
        return new LineText(
                writer.said(),
                Speech.of(children, inherited, Asides.NONE).text(),
                language,
                writer.firstPage(),
                writer.lastPage(),
                Links.in(children));
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    private static String language(List<SpokenStretch> stretches, String inherited) {
        Set<String> languages = stretches.stream()
                .filter(stretch -> stretch.part() == SpokenStretch.Part.TEXT && !LineWriter.isBlank(stretch.text()))
                .map(SpokenStretch::language)
                .collect(Collectors.toSet());
        return languages.size() == 1 ? languages.iterator().next() : inherited;
    }
}
