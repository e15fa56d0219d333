package plainleaf.content.markdown;

/** What a block stands in. */
enum Setting {
    TEXT,
    LIST,
    QUOTE,
    CALLOUT;

    /** As a sentence names it. */
    String phrase() {
        return switch (this) {
            case TEXT -> "the text";
            case LIST -> "a list";
            case QUOTE -> "a quotation";
            case CALLOUT -> "a callout";
        };
    }
}
