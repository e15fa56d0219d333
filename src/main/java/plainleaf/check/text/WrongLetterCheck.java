package plainleaf.check.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Language;

/** Finds letters of a neighbouring language in the place of a language's own that look like them. */
public final class WrongLetterCheck implements Check<Writings> {
    public static final Rule RULE = new Rule(
            "wrong-letter",
            Severity.WARNING,
            "Letters are those of the language, not others that look like them.",
            "The Unicode Standard, 9.2 (kaf, yeh and heh) and 7.1 (comma and cedilla below); CLDR, exemplar characters",
            "type it with the keyboard of the language",
            Example.markdown("Say [şi mergeți]{lang=ro}.", "Say [și mergeți]{lang=ro}."));

    /** By language: wrong letters, and below them the right ones. */
    private static final Map<String, List<String>> LETTERS = Map.of(
            "fa", List.of("\u0643\u064A\u0649\u06C1\u06D2", "\u06A9\u06CC\u06CC\u0647\u06CC"),
            "ur", List.of("\u0643\u064A\u0649\u0647", "\u06A9\u06CC\u06CC\u06C1"),
            "ckb", List.of("\u0643\u064A\u0649\u06C1", "\u06A9\u06CC\u06CC\u06BE"),
            "ar", List.of("\u06A9\u06CC\u06C1\u06D2\u06C0", "\u0643\u064A\u0647\u064A\u0629"),
            "ro", List.of("\u015E\u015F\u0162\u0163", "\u0218\u0219\u021A\u021B"),
            "tr", List.of("\u0218\u0219\u0307", "\u015E\u015F\u0130"),
            "vi", List.of("\u00D0\u00F0", "\u0110\u0111"),
            "uk",
                    List.of(
                            "\u044B\u044D\u0451\u044A\u042B\u042D\u0401\u042A",
                            "\u0438\u0435\u0435\u2019\u0418\u0415\u0415\u2019"));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(RULE, writing -> faults(writing.language(), writing.text()));
    }

    private static Stream<Fault> faults(Language language, String text) {
        List<String> letters = LETTERS.getOrDefault(language.tag(), List.of("", ""));
        return Signs.distinct(text)
                .filter(c -> letters.get(0).indexOf(c) >= 0)
                .mapToObj(c -> new Fault(
                        Signs.text(c),
                        "“" + Signs.text(c) + "” (" + Signs.named(c) + ") is no letter of " + language.englishName(),
                        "type “" + letters.get(1).charAt(letters.get(0).indexOf(c))
                                + "”, with the keyboard of the language",
                        Severity.WARNING));
    }
}
