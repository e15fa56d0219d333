package plainleaf.check.tags;

/** What is remarked around the text of a tag within a line, such as where a link leads. */
public interface Asides {
    /** No remarks at all. */
    Asides NONE = new Asides() {
        @Override
        public String before(Tag tag) {
            return "";
        }

        @Override
        public String after(Tag tag) {
            return "";
        }
    };

    /** Empty for no remark. */
    String before(Tag tag);

    /** Empty for no remark. */
    String after(Tag tag);
}
