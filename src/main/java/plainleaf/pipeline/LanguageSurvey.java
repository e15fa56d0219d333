package plainleaf.pipeline;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import plainleaf.check.content.FontReach;
import plainleaf.content.LanguageReader;
import plainleaf.formats.Formats;
import plainleaf.model.Edition;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.Problem;
import plainleaf.model.Reading;
import plainleaf.report.LanguageAbility;

/** Finds out what can be done in each language of the templates folder. */
final class LanguageSurvey {
    private final LanguageReader languages;
    private final List<Edition> editions;
    private final int allLabels;

    /** @param reading of the content folder; a leaflet that cannot be read counts for no language */
    LanguageSurvey(Path templates, Reading reading) {
        this.languages = new LanguageReader(templates);
        this.editions = reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.editions().stream())
                .toList();
        this.allLabels = languages.labelCount();
    }

    /** All languages by their tags, or those that were chosen. */
    List<LanguageAbility> of(Selection selection) throws UnknownChoiceException {
        if (languages.tags().isEmpty()) {
            throw new UnknownChoiceException(
                    languages.problems().stream().map(Problem::detail).collect(Collectors.joining(" ")));
        }
        for (String chosen : selection.languages())
            if (!languages.tags().contains(chosen))
                throw new UnknownChoiceException("There is no language '" + chosen + "'. There are: "
                        + String.join(", ", languages.tags()) + ".");
        return languages.tags().stream()
                .filter(tag ->
                        selection.languages().isEmpty() || selection.languages().contains(tag))
                .map(this::ability)
                .toList();
    }

    private LanguageAbility ability(String tag) {
        Optional<Language> language = languages.read(tag);
        return language.map(this::able).orElseGet(() -> unable(tag));
    }

    private LanguageAbility unable(String tag) {
        List<Problem> problems = languages.problems().stream()
                .filter(problem -> problem.location().file().endsWith("/" + tag + ".properties"))
                .toList();
        long missing = problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.MISSING_LABEL)
                .count();
        List<String> faults = problems.stream()
                .map(problem -> problem.location() + ": " + problem.detail())
                .toList();
        return new LanguageAbility(
                tag,
                ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                allLabels - (int) missing,
                allLabels,
                "",
                List.of(),
                Map.of(),
                faults);
    }

    private LanguageAbility able(Language language) {
        Formats formats = new Formats(language);
        String letters = formats.letters();
        return new LanguageAbility(
                language.tag(),
                language.englishName(),
                language.autonym(),
                language.direction().name().toLowerCase(Locale.ROOT),
                UScript.getName(UScript.getCodeFromName(ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()))
                        .getScript())),
                shaping(letters),
                language.digits(),
                language.fonts().stream().map(FontFamily::name).toList(),
                FontReach.missing(language, letters),
                language.labels().size(),
                allLabels,
                formats.reservation(),
                language.fonts().stream()
                        .map(FontFamily::name)
                        .filter(languages::hasWebFont)
                        .toList(),
                editions(language),
                List.of());
    }

    private Map<String, Long> editions(Language language) {
        return editions.stream()
                .filter(edition -> edition.id().language().equals(language.tag()))
                .map(edition -> edition.variant().id())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Unicode 17, 4: Joining_Type of letters that join, Indic_Syllabic_Category of those that combine. */
    private static String shaping(String letters) {
        if (letters.codePoints().anyMatch(c -> has(c, UProperty.JOINING_TYPE, UCharacter.JoiningType.DUAL_JOINING))) {
            return "joined";
        }
        boolean combined = letters.codePoints()
                .anyMatch(c -> UCharacter.isLetter(c)
                        && UCharacter.getIntPropertyValue(c, UProperty.INDIC_SYLLABIC_CATEGORY) != 0);
        return combined ? "combined" : "none";
    }

    private static boolean has(int character, int property, int value) {
        return UCharacter.getIntPropertyValue(character, property) == value;
    }
}
