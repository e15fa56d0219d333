package plainleaf.model;

import java.util.List;

/**
 * A leaflet set as HTML: the one value that is proved, and that goes unchanged into page and print.
 *
 * @param markup one well-formed {@code <article>}; every block has {@code data-at="line:column"}, everything the
 *     program added has {@code data-generated}, pictures are addressed as {@code ../../assets/<name>}
 * @param pictures the names of the pictures it shows
 */
public record Article(EditionId id, String markup, List<String> pictures) {
    public Article {
        pictures = List.copyOf(pictures);
    }
}
