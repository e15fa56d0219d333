package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Finds texts most of whose letters are not of their language's script, such as an English one saved as Urdu. */
public final class LanguageScriptCheck implements Check<Writings> {
    /** Fewer letters are a name or two. */
    private static final int ENOUGH = 20;

    public static final Rule RULE = new Rule(
            "language-script",
            Severity.ERROR,
            "A text is in the language its file is named after.",
            "WCAG 2.2, 3.1.1",
            "put the text of this language into the file, or rename the file");

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.translations().stream()
                .filter(text -> !fits(text, writings))
                .map(text -> RULE.brokenAt(
                        Location.of(text.location().file()),
                        "most letters of this text are not of the script that "
                                + text.language().englishName() + " is written in"));
    }

    private static boolean fits(Translation text, Writings writings) {
        String words = writings.of(text).map(Writing::text).collect(Collectors.joining());
        Set<Integer> scripts = Scripts.of(text.language());
        long letters = words.codePoints().filter(UCharacter::isLetter).count();
        long own = words.codePoints()
                .filter(UCharacter::isLetter)
                .filter(c -> scripts.contains(UScript.getScript(c)))
                .count();
        return scripts.isEmpty() || letters < ENOUGH || own * 2 >= letters;
    }
}
