package plainleaf.check.text;

import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.content.Scripts;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Language;

/** Finds words with a letter of another alphabet in them that only looks like their own. */
public final class MixedScriptCheck implements Check<Writings> {
    private static final Map<Integer, String> ALPHABETS =
            Map.of(UScript.LATIN, "Latin", UScript.CYRILLIC, "Cyrillic", UScript.GREEK, "Greek");

    private static final String LIKE_LATIN = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455"
            + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405";

    /** Words of one letter in Cyrillic languages; longer ones in Latin letters are names, and so are capitals. */
    private static final Set<String> LIKE_CYRILLIC = Set.of("a", "e", "i", "o", "y");

    private static final Set<Integer> MICRO = Set.of(0xB5, 0x3BC);

    public static final Rule RULE = new Rule(
            "mixed-script-word",
            Severity.ERROR,
            "A word has letters of one alphabet.",
            "Unicode Technical Standard #39, 5.1, Mixed-Script Detection",
            "type the word again with the keyboard of the language",
            Example.markdown("\u0421all the ward.", "Call the ward."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> Signs.words(writing.text()).stream()
                        .distinct()
                        .filter(word -> hasFault(word, writing.language()))
                        .map(word -> fault(word, Scripts.of(writing.language()))));
    }

    private static Fault fault(String word, Set<Integer> own) {
        String letters = alphabetic(word)
                .filter(c -> !own.contains(UScript.getScript(c)) || (isMixed(word) && own.size() > 1))
                .distinct()
                .mapToObj(
                        c -> "“" + Signs.text(c) + "” is " + ALPHABETS.get(UScript.getScript(c)) + ", " + Signs.code(c))
                .collect(Collectors.joining("; "));
        return new Fault(word, "“" + word + "” has letters of another alphabet: " + letters, "", Severity.ERROR);
    }

    /** Whether a word has a fault that this rule tells of. */
    static boolean hasFault(String word, Language language) {
        return isMixed(word) || isDisguised(word, language);
    }

    private static boolean isMixed(String word) {
        return alphabetic(word).map(UScript::getScript).distinct().count() > 1;
    }

    private static boolean isDisguised(String word, Language language) {
        Set<Integer> own = Scripts.of(language);
        return own.contains(UScript.CYRILLIC)
                ? LIKE_CYRILLIC.contains(word)
                : own.contains(UScript.LATIN) && word.codePoints().allMatch(c -> LIKE_LATIN.indexOf(c) >= 0);
    }

    private static IntStream alphabetic(String word) {
        return word.codePoints()
                .filter(c -> !MICRO.contains(c))
                .filter(c -> ALPHABETS.containsKey(UScript.getScript(c)));
    }
}
