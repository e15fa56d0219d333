package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.content.OncePerFile;
import plainleaf.check.content.Scripts;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Translation;

/**
 * Finds words in the letters of another language that do not say which: they are read by the wrong voice and set in the
 * wrong direction. Names of medicines and abbreviations in Latin letters are part of every language.
 */
public final class UnmarkedLanguageCheck implements Check<Writings> {
    private static final Set<Integer> EVERYWHERE =
            Set.of(UScript.COMMON, UScript.INHERITED, UScript.LATIN, UScript.GREEK, UScript.UNKNOWN);

    /** One letter is a sign, and fewer Latin words are a name. */
    private static final int LETTERS = 2;

    private static final int LATIN_WORDS = 5;

    public static final Rule RULE = new Rule(
            "unmarked-language",
            Severity.WARNING,
            "Words in the letters of another language say which it is.",
            "WCAG 2.2, 3.1.2",
            "put square brackets around the words and their language behind: [bonjour]{lang=fr}",
            Example.markdown("Say дякую.", "Say [дякую]{lang=uk}."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return OncePerFile.of(writings.translations().stream()
                .filter(text -> LanguageScriptCheck.fits(text, writings))
                .flatMap(text -> check(text, writings)));
    }

    private static Stream<Diagnostic> check(Translation text, Writings writings) {
        return writings.of(text)
                .filter(writing -> LanguageScriptCheck.isOwn(writing, text))
                .flatMap(writing -> foreign(writing).stream()
                        .filter(word -> !writings.scripts().areBeyond(word, text.typeset()))
                        .map(word -> RULE.brokenAt(
                                writings.place(writing, word),
                                "these words do not say that they are not "
                                        + writing.language().englishName())));
    }

    /** The first word that cannot be of the writing's own language. */
    private static Optional<String> foreign(Writing writing) {
        Set<Integer> own = Scripts.of(writing.language());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> word = Signs.words(writing.text()).stream()
                .filter(each -> letters(each, own) >= LETTERS)
                .filter(each -> !MixedScriptCheck.hasFault(each, writing.language()))
                .findFirst();
        return word.isPresent() ? word : latin(writing, own);
    }

    private static long letters(String word, Set<Integer> own) {
        return word.codePoints()
                .filter(UCharacter::isLetter)
                .filter(c -> !EVERYWHERE.contains(UScript.getScript(c)))
                .filter(c -> own.stream().noneMatch(script -> UScript.hasScript(c, script)))
                .count();
    }

    /** The first word of a passage that has Latin words alone, and more than a name has. */
    private static Optional<String> latin(Writing writing, Set<Integer> own) {
        boolean another = own.contains(UScript.LATIN)
                || writing.text().codePoints().anyMatch(c -> own.contains(UScript.getScript(c)));
        long words = Arrays.stream(writing.text().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(UCharacter::isLetter))
                .count();
        return another || words < LATIN_WORDS
                ? Optional.empty()
                : Signs.words(writing.text()).stream().findFirst();
    }
}
