package plainleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plainleaf.model.Variant;
import plainleaf.report.LanguageAbility;

/** The table of languages, and below it what is to be known of each. */
final class LanguagesText {
    /** The last column is in every script: its width cannot be known, so that nothing may stand behind it. */
    private static final List<String> HEADER = List.of(
            "tag",
            "language",
            "direction",
            "script",
            "shaping",
            "digits",
            "labels",
            "letters",
            "dates",
            "font",
            "web font",
            "editions",
            "own name");

    private static final int SHOWN = 3;
    private static final int SHOWN_LETTERS = 20;

    private LanguagesText() {}

    static String of(List<LanguageAbility> languages) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        languages.forEach(language -> rows.add(row(language)));
        int[] widths = new int[HEADER.size() - 1];
        for (List<String> row : rows)
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) text.append(line(row, widths)).append('\n');
        List<String> notes =
                languages.stream().flatMap(language -> notes(language).stream()).toList();
        if (!notes.isEmpty()) text.append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        return text.append('\n').append(count(languages)).append('\n').toString();
    }

    private static List<String> row(LanguageAbility language) {
        boolean usable = language.isUsable();
        return List.of(
                language.tag(),
                language.english(),
                language.direction(),
                language.script(),
                language.shaping(),
                language.digits(),
                language.labels() + " of " + language.allLabels(),
                !usable
                        ? ""
                        : language.missingLetters().isEmpty()
                                ? "all"
                                : language.missingLetters().size() + " missing",
                !usable ? "" : language.formats().isEmpty() ? "CLDR" : "corrected",
                language.fonts().stream().findFirst().orElse(""),
                language.webFonts().isEmpty() ? "" : "yes",
                usable ? editions(language) : "cannot be used",
                language.autonym());
    }

    private static String editions(LanguageAbility language) {
        String editions = List.of(Variant.values()).stream()
                .filter(variant -> language.editions().containsKey(variant.id()))
                .map(variant -> language.editions().get(variant.id()) + " " + variant.id())
                .collect(Collectors.joining(", "));
        return editions.isEmpty() ? "none yet" : editions;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++)
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        return line.append(row.get(widths.length)).toString().stripTrailing();
    }

    private static List<String> notes(LanguageAbility language) {
        List<String> notes = new ArrayList<>();
        language.faults().stream()
                .limit(SHOWN)
                .forEach(fault -> notes.add(language.tag() + " cannot be used: " + fault));
        int more = language.faults().size() - SHOWN;
        if (more > 0) notes.add(language.tag() + " cannot be used: " + more + " more; plainleaf check shows all.");
        if (!language.missingLetters().isEmpty())
            notes.add(language.tag() + " lacks letters in its fonts: "
                    + language.missingLetters().stream()
                            .limit(SHOWN_LETTERS)
                            .map(letter -> letter + " U+" + Integer.toHexString(letter.codePointAt(0)))
                            .collect(Collectors.joining(", "))
                    + (language.missingLetters().size() > SHOWN_LETTERS ? " …" : ""));
        if (!language.formats().isEmpty()) notes.add(language.tag() + " dates: " + language.formats());
        return notes;
    }

    private static String count(List<LanguageAbility> languages) {
        long usable = languages.stream().filter(LanguageAbility::isUsable).count();
        return "Languages: " + usable + " can be used, " + (languages.size() - usable) + " cannot.";
    }
}
