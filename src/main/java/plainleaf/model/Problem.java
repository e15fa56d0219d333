package plainleaf.model;

/**
 * What a stage could not use, as a value: {@code check} turns it into a diagnostic.
 *
 * @param detail what is wrong here, one sentence for a person
 * @param hint what to do about it; empty where the rule's own hint says enough
 */
public record Problem(Kind kind, Location location, String detail, String hint) {
    public Problem(Kind kind, Location location, String detail) {
        this(kind, location, detail, "");
    }

    /** What went wrong. The name in lower case with hyphens is the id of the rule that reports it. */
    public enum Kind {
        /** A file is not UTF-8 text. */
        FILE_ENCODING,
        /** A file or folder could not be read, is too large or has a name that says nothing. */
        FILE_UNREADABLE,
        /** Front matter is missing or never closed. */
        FRONT_MATTER,
        /** YAML that cannot be parsed, or that uses an anchor, a tag or a key twice. */
        YAML_SYNTAX,
        UNKNOWN_KEY,
        /** A value of the wrong kind: not a date, not a list, not one of the words allowed. */
        INVALID_VALUE,
        /** A key that must be there is not, such as a leaflet's title. */
        MISSING_VALUE,
        UNKNOWN_LANGUAGE,
        /** A label that a language file must have is not there. */
        MISSING_LABEL,
        RAW_HTML,
        /** Markdown that has no place in a leaflet, such as a heading inside a list. */
        UNSUPPORTED_MARKUP,
        UNKNOWN_FACT,
        /** A fact, a name or a title has no text in this language. */
        MISSING_TRANSLATION,
        UNKNOWN_CALLOUT,
        /** The language of some words is marked in a way that cannot be used. */
        LANGUAGE_OF_PARTS,
        /** A heading id that is not {@code [a-z][a-z0-9-]*}, or stands twice. */
        HEADING_ID,
        PICTURE_MISSING,
        /** A picture that is outside {@code content/}, of a kind that cannot be used, that reaches out or takes long to draw. */
        PICTURE_UNSAFE,
        PICTURE_ALTERNATIVE,
        /** A link to a place that is not in the leaflet, or of a kind that is not allowed. */
        LINK_TARGET,
        /** An easy-read section that is not made of pictures, each with its sentences. */
        EASY_READ_BLOCK,
        /** The PDF engine said that it left something out. */
        PDF_ENGINE,
        /** Something of a page cannot be turned into inks for the press. */
        PRESS_CONTENT
    }
}
