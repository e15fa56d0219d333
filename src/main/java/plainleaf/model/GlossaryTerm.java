package plainleaf.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A hard word.
 *
 * @param keep whether it must not be translated
 * @param entries by language tag
 */
public record GlossaryTerm(String id, boolean keep, Map<String, Entry> entries, Location location) {
    public GlossaryTerm {
        entries = Map.copyOf(entries);
    }

    /** The words that this glossary explains in a language. */
    public static List<Entry> explainedIn(String languageTag, List<GlossaryTerm> glossary) {
        return glossary.stream()
                .flatMap(term -> Stream.ofNullable(term.entries().get(languageTag)))
                .filter(entry -> !entry.term().isEmpty() && !entry.plain().isEmpty())
                .toList();
    }

    /**
     * The word in one language.
     *
     * @param forms how else it is written in a sentence, such as {@code ribs} for {@code rib}
     * @param plain its plain explanation; empty where the word needs none
     */
    public record Entry(String term, List<String> forms, String plain) {
        public Entry {
            forms = List.copyOf(forms);
        }

        /** The word as it may stand in a text: the term, then its forms. */
        public List<String> written() {
            return Stream.concat(Stream.of(term), forms.stream()).toList();
        }
    }
}
