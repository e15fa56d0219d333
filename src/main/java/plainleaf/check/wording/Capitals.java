package plainleaf.check.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells acronyms from words in block capitals. */
final class Capitals {
    private static final String NO_PART = "A-Za-z0-9\\u00C0-\\u024F&_@/#\\-";
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![" + NO_PART + ".])[A-Z][A-Z&]{0,5}[A-Z]s?(?![" + NO_PART + "]|\\.[A-Za-z])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String AROUND = "^[(“‘\"']+|[).,;:!?”’\"']+$";

    private Capitals() {}

    /** The acronyms in Latin letters, known or not; words in block capitals and Roman numerals are none. */
    static List<MatchResult> acronyms(String words, Vocabulary vocabulary) {
        List<Run> shouted = runs(words, vocabulary);
        return ACRONYM.matcher(words)
                .results()
                .filter(found -> !ROMAN.matcher(found.group()).matches())
                .filter(found -> !vocabulary.words("shouted").contains(found.group()))
                .filter(found -> shouted.stream().noneMatch(run -> run.holds(found.start())))
                .toList();
    }

    /** {@code CT} of {@code CTs}. */
    static String singular(String acronym) {
        return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    /** What is written in block capitals: words in a row, and single words that are known for it. */
    static List<String> shouted(String words, Vocabulary vocabulary) {
        Set<String> known = new HashSet<>(vocabulary.words("shouted"));
        List<Run> runs = runs(words, vocabulary);
        List<String> found = new ArrayList<>(runs.stream()
                .map(run -> words.substring(run.start(), run.end()))
                .toList());
        WORD.matcher(words)
                .results()
                .filter(word -> runs.stream().noneMatch(run -> run.holds(word.start())))
                .map(word -> word.group().replaceAll(AROUND, ""))
                .filter(known::contains)
                .forEach(found::add);
        return found;
    }

    /** Stretches of capital words with nothing but spaces between, two of which at least are no known acronyms. */
    private static List<Run> runs(String words, Vocabulary vocabulary) {
        Set<String> known = new HashSet<>(vocabulary.words("acronyms"));
        List<Run> runs = new ArrayList<>();
        Run run = Run.NONE;
        for (MatchResult word : WORD.matcher(words).results().toList()) {
            String bare = word.group().replaceAll(AROUND, "");
            boolean capital = bare.length() > 1 && bare.codePoints().allMatch(UCharacter::isUUppercase);
            boolean opens = !word.group().startsWith(bare);
            run = capital && !opens ? run.with(word, known.contains(bare)) : Run.NONE;
            if (run.unknown() > 1) {
                runs.removeIf(run::continues);
                runs.add(run);
            }
            run = word.group().endsWith(bare) ? run : Run.NONE;
        }
        return runs;
    }

    /** Words in a row from one place of a text to another, so many of which are no known acronyms. */
    private record Run(int start, int end, int unknown) {
        static final Run NONE = new Run(-1, -1, 0);

        Run with(MatchResult word, boolean known) {
            int length = word.group().replaceAll(AROUND, "").length();
            return new Run(start < 0 ? word.start() : start, word.start() + length, unknown + (known ? 0 : 1));
        }

        boolean continues(Run other) {
            return start == other.start;
        }

        boolean holds(int index) {
            return start <= index && index < end;
        }
    }
}
