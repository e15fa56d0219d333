package plainleaf.check.theme;

import plainleaf.check.css.Scope;

/** In which colours a reader sees a page. */
enum Look {
    LIGHT("on a light page"),
    DARK("on a dark page");

    private static final String DARK_MEDIA = "(prefers-color-scheme:dark)";
    private static final String FORCED_MEDIA = "(forced-colors:active)";
    private static final String PAPER = "print";

    private final String told;

    Look(String told) {
        this.told = told;
    }

    /** As part of a sentence. */
    String told() {
        return told;
    }

    /** Whether a block is for this look; colours that the reader forces upon a page are no look of ours. */
    boolean has(Scope scope) {
        String media = scope.media();
        boolean isDarkOnly = media.contains(DARK_MEDIA);
        return !isForced(scope) && (this == DARK ? !media.startsWith(PAPER) : !isDarkOnly);
    }

    /** Whether a block is for colours that the reader forces upon every page (Media Queries 5, 12.3). */
    static boolean isForced(Scope scope) {
        return scope.media().contains(FORCED_MEDIA);
    }
}
