package plainleaf.check.tags;

/**
 * A stretch of text that has one origin.
 *
 * @param language in force; empty where the file says none
 * @param page from 1; 0 where that is not known
 */
public record SpokenStretch(String text, String language, int page, Part part) {
    static final SpokenStretch SILENCE = new SpokenStretch("", "", 0, Part.TEXT);

    /** Where it comes from: the file, or a remark before or after what a tag says. */
    public enum Part {
        TEXT,
        OPENING,
        CLOSING
    }
}
