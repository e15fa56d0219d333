package plainleaf.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing a screen reader says of a document, or a remark on what it does not say.
 *
 * @param page it begins on, from 1; 0 where that is not known
 * @param depth how deep it stands in lists, tables and the like, from 0
 * @param kind such as {@code heading}, {@code item} or {@code cell}
 * @param language BCP 47 tag of its words; empty where the document says none
 * @param said all of it as a person reads it, remarks in square brackets
 * @param text the document's own words alone
 * @param headers of a table's cell: the words of its header cells, outermost first
 * @param numbers such as {@code level}, {@code item} and {@code items}, by name
 */
public record SpokenLine(
        int page,
        int depth,
        String kind,
        String language,
        String said,
        String text,
        List<String> headers,
        List<SpokenLink> links,
        Map<String, Integer> numbers) {
    public SpokenLine {
        headers = List.copyOf(headers);
        links = List.copyOf(links);
        // In the order of the alphabet, so that it is always written alike.
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    /**
     * A link within a line.
     *
     * @param uri empty for a place in the document
     * @param page it leads to, from 1; 0 for an address, and where it leads nowhere
     */
    public record SpokenLink(String text, String uri, int page) {}
}
