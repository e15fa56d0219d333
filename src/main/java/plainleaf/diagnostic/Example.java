package plainleaf.diagnostic;

import java.util.Locale;

/**
 * What breaks a rule, and the same mended.
 *
 * @param form what both are written in
 * @param file the file they stand in, such as {@code leaflet.yaml}; empty where it is a finished page or PDF
 * @param fails the shortest thing that breaks the rule
 * @param passes the same, as it should be
 */
public record Example(Form form, String file, String fails, String passes) {
    public Example(Form form, String fails, String passes) {
        this(form, form.file, fails, passes);
    }

    /** What an example is written in. */
    public enum Form {
        /** A piece of a text; one that begins with {@code ---} begins the file. */
        MARKDOWN("en.md"),
        /** Keys of a file; {@code # key: value} is a key that is not there. */
        YAML("leaflet.yaml"),
        /** A piece of a page. */
        HTML(""),
        /** A piece of a print style sheet. */
        CSS("standard.css"),
        /** What a reader of the tags hears, or of the page sees, in words. */
        PDF(""),
        /** What cannot be shown in a few characters, in words. */
        WORDS("");

        private final String file;

        Form(String file) {
            this.file = file;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the example is told and not shown. */
        public boolean isTold() {
            return this == PDF || this == WORDS;
        }
    }

    public static Example markdown(String fails, String passes) {
        return new Example(Form.MARKDOWN, fails, passes);
    }

    public static Example yaml(String fails, String passes) {
        return new Example(Form.YAML, fails, passes);
    }

    public static Example html(String fails, String passes) {
        return new Example(Form.HTML, fails, passes);
    }

    public static Example css(String fails, String passes) {
        return new Example(Form.CSS, fails, passes);
    }

    public static Example pdf(String fails, String passes) {
        return new Example(Form.PDF, fails, passes);
    }

    public static Example words(String fails, String passes) {
        return new Example(Form.WORDS, fails, passes);
    }

    /** The same in another file. */
    public Example in(String other) {
        return new Example(form, other, fails, passes);
    }
}
