package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.content.Scripts;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Finds texts most of whose letters are not of their language's script, such as an English one saved as Urdu. */
public final class LanguageScriptCheck implements Check<Writings> {
    /** Fewer letters are a name or two. */
    private static final int ENOUGH = 20;

    /** In a part that is said to be in another language there is no such doubt. */
    private static final int ENOUGH_OF_PART = 2;

    public static final Rule RULE = new Rule(
            "language-script",
            Severity.ERROR,
            "A text is in the language its file is named after, and a part of it in the one it is marked with.",
            "WCAG 2.2, 3.1.1 and 3.1.2",
            "put the text of this language into the file, or rename the file",
            Example.markdown("Say [bonjour]{lang=ar}.", "Say [bonjour]{lang=fr}."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.translations().stream()
                .flatMap(text -> Stream.concat(whole(text, writings), parts(text, writings)));
    }

    private static Stream<Diagnostic> whole(Translation text, Writings writings) {
        return fits(text, writings)
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(
                        Location.of(text.location().file()), "most letters of this text" + notOf(text.language())));
    }

    private static Stream<Diagnostic> parts(Translation text, Writings writings) {
        return writings.of(text)
                .filter(writing -> !isOwn(writing, text))
                .filter(writing -> !fits(List.of(writing), writing.language(), ENOUGH_OF_PART))
                .map(writing -> RULE.brokenAt(
                                writings.place(writing, writing.text()),
                                "most letters of these words" + notOf(writing.language()))
                        .advising("correct the language in the braces behind the words"));
    }

    private static String notOf(Language language) {
        return " are not of the script that " + language.englishName() + " is written in";
    }

    /** Whether the text is in its language, but for the parts that say another. */
    static boolean fits(Translation text, Writings writings) {
        List<Writing> own =
                writings.of(text).filter(writing -> isOwn(writing, text)).toList();
        return fits(own, text.language(), ENOUGH);
    }

    static boolean isOwn(Writing writing, Translation text) {
        return writing.language().tag().equals(text.language().tag());
    }

    private static boolean fits(List<Writing> writings, Language language, int enough) {
        String words = writings.stream().map(Writing::text).collect(Collectors.joining());
        Set<Integer> scripts = Scripts.of(language);
        long letters = words.codePoints().filter(UCharacter::isLetter).count();
        long own = words.codePoints()
                .filter(UCharacter::isLetter)
                .filter(c -> scripts.contains(UScript.getScript(c)))
                .count();
        return scripts.isEmpty() || letters < enough || own * 2 >= letters;
    }
}
