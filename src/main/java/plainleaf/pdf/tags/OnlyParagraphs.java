package plainleaf.pdf.tags;

/** What holds words alone needs no paragraph, unless the page has one: a cell, or a paragraph laid out as a table. */
final class OnlyParagraphs implements TagStep {
    @Override
    public void apply(TagTree tree) {
        tree.nodes().forEach(OnlyParagraphs::unwrap);
    }

    private static void unwrap(TagNode host) {
        if ((Roles.isCell(host) || host.is("P"))
                && host.kids().size() == 1
                && host.kids().get(0) instanceof TagNode only
                && only.is("P")
                && !only.isFor("p")) {
            only.dissolve();
        }
    }
}
