package plainleaf.pdf.tags;

/** Words that stand by themselves in a group, or beside blocks, are a paragraph (ISO 32000-1, 14.8.4.2: groups hold no content). */
final class StrayWords implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode host : tree.nodes()) {
            boolean beside = Roles.isCell(host) && !host.kids().stream().allMatch(Roles::isInline);
            if (Roles.isGroup(host) || beside) {
                wrap(host);
            }
        }
    }

    private static void wrap(TagNode host) {
        TagNode paragraph = null;
        for (TagKid kid : host.kids()) {
            if (!Roles.isWords(kid)) {
                paragraph = null;
                continue;
            }
            if (paragraph == null) {
                paragraph = new TagNode("P", null);
                host.insert(host.indexOf(kid), paragraph);
            }
            host.remove(kid);
            paragraph.add(kid);
        }
    }
}
