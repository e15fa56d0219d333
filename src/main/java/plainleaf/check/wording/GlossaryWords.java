package plainleaf.check.wording;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.content.Sentences;
import plainleaf.formats.GlossaryIndex;
import plainleaf.model.GlossaryTerm.Entry;

/** Knows the words of the glossary again, in all their forms and in any case. */
final class GlossaryWords {
    /** So many letters make two words akin, such as medicine and medicines; a Han character alone says a word. */
    private static final int AKIN = 4;

    private final Sentences sentences;
    private final GlossaryIndex index;
    private final Map<Pattern, Form> patterns = new HashMap<>();

    GlossaryWords(List<Entry> entries, Sentences sentences) {
        this.sentences = sentences;
        this.index = new GlossaryIndex(entries);
        for (Entry entry : entries) {
            for (String form : entry.written()) {
                patterns.put(pattern(form), new Form(form, entry));
            }
        }
    }

    private record Form(String written, Entry entry) {}

    /** A word of the glossary in a sentence. */
    record Use(Entry entry, String words, int start, int end) {
        boolean isWithin(Use other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    /** What the glossary says of these words. */
    Optional<Entry> entry(String words) {
        return index.entry(words);
    }

    /** The words of the glossary in a sentence, the longest where one holds another; names are none. */
    List<Use> in(String sentence) {
        List<Use> found = new ArrayList<>();
        patterns.forEach((pattern, form) -> pattern.matcher(sentence)
                .results()
                .filter(match -> !isName(match, form.written()))
                .forEach(match -> found.add(new Use(form.entry(), match.group(), match.start(), match.end()))));
        return found.stream()
                .filter(use -> found.stream().noneMatch(use::isWithin))
                .sorted(Comparator.comparingInt(Use::start))
                .toList();
    }

    /** “Radiology Day Case” is a place: within a sentence a capital makes a name of a word that has none. */
    private static boolean isName(MatchResult match, String form) {
        return match.start() > 0
                && UCharacter.isUUppercase(match.group().codePointAt(0))
                && !UCharacter.isUUppercase(form.codePointAt(0));
    }

    /** Whether two texts have a word in common, but for their endings and for words too short to say anything. */
    boolean share(String one, String other) {
        List<String> stems = stems(other).toList();
        return stems(one).anyMatch(stems::contains);
    }

    private Stream<String> stems(String text) {
        return sentences.wordList(text).stream()
                .map(Words::folded)
                .filter(word -> sentences.characters(word) >= (isHan(word) ? 2 : AKIN))
                .map(word -> isHan(word) ? word : beginning(word));
    }

    private static String beginning(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(word);
        int end = characters.first();
        for (int count = 0; count < AKIN && end != BreakIterator.DONE; count++) {
            end = characters.next();
        }
        return word.substring(0, end == BreakIterator.DONE ? word.length() : end);
    }

    private static Pattern pattern(String form) {
        String words = Stream.of(form.strip().split("\\s+"))
                .map(Pattern::quote)
                .map(word -> word.replaceAll("['’]", "\\\\E['’]\\\\Q"))
                .collect(Collectors.joining("\\s+"));
        String edge = "[\\p{L}\\p{M}\\p{N}]";
        String whole = isHan(form) ? words : "(?<!" + edge + ")" + words + "(?!" + edge + ")";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isHan(String word) {
        return word.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN);
    }
}
