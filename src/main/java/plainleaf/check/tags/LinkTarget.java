package plainleaf.check.tags;

/**
 * Where a link or bookmark leads: an address, or a place in the same file.
 *
 * @param uri empty for a place in the file
 * @param page from 1; 0 where it leads nowhere in the file
 * @param top the height to show, in points from the lower edge; 0 where the file does not say
 */
public record LinkTarget(String uri, int page, double top) {
    public static final LinkTarget NOWHERE = new LinkTarget("", 0, 0);

    static LinkTarget to(String uri) {
        return new LinkTarget(uri, 0, 0);
    }

    public boolean isNowhere() {
        return equals(NOWHERE);
    }
}
