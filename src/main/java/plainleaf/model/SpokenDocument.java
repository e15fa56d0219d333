package plainleaf.model;

import java.util.List;

/**
 * All a screen reader says of a PDF, from top to bottom.
 *
 * @param title empty where the file has none
 * @param language BCP 47 tag; empty where the file says none
 * @param pages how many it has
 * @param tagged whether the file has tags, without which a screen reader guesses
 */
public record SpokenDocument(String title, String language, int pages, boolean tagged, List<SpokenLine> lines) {
    public SpokenDocument {
        lines = List.copyOf(lines);
    }
}
