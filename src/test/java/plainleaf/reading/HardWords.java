package plainleaf.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of an easy-read text that stand between two pairs of asterisks, as the glossary's own file explains them. */
final class HardWords {
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");

    private HardWords() {}

    /** Each term and its explanation, in the order of the alphabet. */
    static List<String> of(SourceFiles files, String markdown) throws IOException {
        List<String> bold = BOLD.matcher(markdown)
                .results()
                .map(MatchResult::group)
                .map(words -> folded(words.replace("*", "")))
                .toList();
        Map<Object, String> found = new TreeMap<>(Collator.getInstance(ULocale.forLanguageTag(files.language())));
        for (Object term : files.glossary()) {
            if (((Map<?, ?>) term).get(files.language()) instanceof Map<?, ?> entry && entry.get("plain") != null) {
                List<?> forms = entry.get("forms") instanceof List<?> list ? list : List.of();
                boolean stands = Stream.concat(Stream.of(entry.get("term")), forms.stream())
                        .anyMatch(form -> bold.contains(folded(form.toString())));
                if (stands)
                    found.put(entry.get("term").toString(), entry.get("plain").toString());
            }
        }
        Words words = new Words();
        found.forEach((term, plain) -> {
            words.say(term.toString());
            words.endBlock();
            words.say(plain);
            words.endBlock();
        });
        return words.blocks();
    }

    private static String folded(String words) {
        String typed = Normalizer2.getNFCInstance().normalize(words);
        return UCharacter.foldCase(typed, true)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ")
                .strip();
    }
}
