package plainleaf.pdf.tags;

/** One concern of the structure tree, put right. */
interface TagStep {
    void apply(TagTree tree);
}
