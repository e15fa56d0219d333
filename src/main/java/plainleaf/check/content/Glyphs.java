package plainleaf.check.content;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plainleaf.check.words.PrivateCharacters;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.typeset.FontChain;

/** Which characters each language's fonts can draw. */
final class Glyphs {
    private static final int NAMED = 8;

    /** By the names of the fonts: a text may need more than its language has. */
    private final Map<String, FontChain> chains = new ConcurrentHashMap<>();

    /** The characters of a text that no font of its language has, each once; private ones have a rule of their own. */
    IntStream missing(Language language, String text) {
        FontChain chain = chains.computeIfAbsent(names(language), names -> new FontChain(language.fonts()));
        return text.codePoints()
                .filter(c -> !chain.covers(c) && !PrivateCharacters.include(c))
                .distinct();
    }

    /** The same, as they stand together: words, with the spaces between them. */
    List<String> runs(Language language, String text) {
        Set<Integer> missing = missing(language, text).boxed().collect(Collectors.toSet());
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (missing.contains(c) || (run.length() > 0 && isWithin(c))) {
                run.appendCodePoint(c);
            } else {
                end(run, runs);
            }
        });
        end(run, runs);
        return runs;
    }

    private static boolean isWithin(int c) {
        return UCharacter.isUWhiteSpace(c) || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK;
    }

    private static void end(StringBuilder run, List<String> runs) {
        if (run.length() > 0) {
            runs.add(run.toString().strip());
            run.setLength(0);
        }
    }

    /** Names each character of a run that no font has, or the first of many. */
    String detail(Language language, String run) {
        return named(language, run) + " is in none of the fonts for " + language.tag() + " (" + names(language) + ")";
    }

    /** The same of a run in a script that no language here is written in. */
    String beyond(Language language, String run, String script) {
        return named(language, run) + " is " + script + ", and there is no language here with fonts for it";
    }

    private String named(Language language, String run) {
        int[] characters = missing(language, run).toArray();
        String codes = Arrays.stream(characters)
                .limit(NAMED)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        boolean one = run.codePointCount(0, run.length()) == 1;
        return one ? codes : "“" + run + "” (" + codes + (characters.length > NAMED ? " …)" : ")");
    }

    static String hint(Language language) {
        return "use another character, or add a font that has it to templates/languages/" + language.tag()
                + ".properties";
    }

    private static String names(Language language) {
        return language.fonts().stream().map(FontFamily::name).collect(Collectors.joining(", "));
    }
}
