package plainleaf.check.content;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes words apart as a language does, by UAX #29 and CLDR: sentences (abbreviations do not end them), words and
 * characters as readers see them. For one thread.
 */
public final class Sentences {
    /** What joins two parts of one word or number, such as {@code X-ray}, {@code he’s}, {@code 10:30} and {@code A&E}. */
    private static final String JOINS = "-‐‑'’.:/@&";

    /** CLDR does not know these titles of people: a name follows them. */
    private static final Pattern TITLE = Pattern.compile("(?:^|[\\s(])(?:Dr|Mr|Mrs|Ms|Prof|St)\\.\\s*$");

    /** The end of a sentence that CLDR takes for an abbreviation, by its last letters alone: “usted.” ends like “Ed.”. */
    private static final Pattern LONG_WORD = Pattern.compile("[\\p{IsAlphabetic}]{5,}[.]\\s*$");

    private final BreakIterator sentences;
    private final BreakIterator everySentence;
    private final BreakIterator words;
    private final BreakIterator characters;

    public Sentences(String languageTag) {
        ULocale locale = ULocale.forLanguageTag(languageTag + "-u-ss-standard");
        sentences = BreakIterator.getSentenceInstance(locale);
        everySentence = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(languageTag));
        words = BreakIterator.getWordInstance(locale);
        characters = BreakIterator.getCharacterInstance(locale);
    }

    /** The sentences that say something, without the spaces around them. */
    public List<String> of(String text) {
        List<String> found = new ArrayList<>();
        for (String part : sentences(text)) {
            int last = found.size() - 1;
            if (last >= 0 && TITLE.matcher(found.get(last)).find()) {
                found.set(last, found.get(last) + part);
            } else if (says(part)) {
                found.add(part);
            }
        }
        return found.stream().map(String::strip).toList();
    }

    private List<String> sentences(String text) {
        List<String> found = new ArrayList<>();
        for (String part : parts(sentences, text)) {
            String begun = "";
            for (String piece : parts(everySentence, part)) {
                begun += piece;
                if (LONG_WORD.matcher(begun).find()) {
                    found.add(begun);
                    begun = "";
                }
            }
            if (!begun.isEmpty()) found.add(begun);
        }
        return found;
    }

    /** How many words; a telephone number is one, as is what a hyphen joins. */
    public int words(String text) {
        return wordList(text).size();
    }

    /** The words, those that are joined as one. */
    public List<String> wordList(String text) {
        List<String> found = new ArrayList<>();
        String between = "";
        for (String part : parts(words, text)) {
            if (!says(part)) {
                between += part;
            } else {
                join(found, between, part);
                between = "";
            }
        }
        return found;
    }

    private static void join(List<String> found, String between, String part) {
        int last = found.size() - 1;
        if (last >= 0 && (isJoint(between) || (between.isBlank() && areNumbers(found.get(last), part)))) {
            found.set(last, found.get(last) + between + part);
        } else {
            found.add(part);
        }
    }

    private static boolean isJoint(String between) {
        return between.length() == 1 && JOINS.contains(between);
    }

    private static boolean areNumbers(String one, String other) {
        return (one + other).codePoints().allMatch(c -> UCharacter.isDigit(c) || UCharacter.isUWhiteSpace(c));
    }

    /** How many characters as readers see them, without spaces and punctuation; a word in another script is one. */
    public int ideographs(String text) {
        return wordList(text).stream()
                .mapToInt(word ->
                        word.codePoints().anyMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC))
                                ? characters(word)
                                : 1)
                .sum();
    }

    /** How many characters as readers see them. */
    public int characters(String text) {
        return parts(characters, text).size();
    }

    private static List<String> parts(BreakIterator breaks, String text) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static boolean says(String part) {
        return part.codePoints().anyMatch(UCharacter::isLetterOrDigit);
    }
}
