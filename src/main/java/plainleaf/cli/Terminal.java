package plainleaf.cli;

/** Whether a person is watching. The launcher knows; Java's own answer changed with version 22. */
final class Terminal {
    private Terminal() {}

    static boolean isThere() {
        return Boolean.getBoolean("plainleaf.terminal") && System.getenv("CI") == null;
    }

    /** https://no-color.org/ */
    static boolean takesColour() {
        String noColour = System.getenv("NO_COLOR");
        return isThere() && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }
}
