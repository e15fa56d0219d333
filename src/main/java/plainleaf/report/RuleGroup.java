package plainleaf.report;

import java.util.Arrays;

/** The rules that look at the same thing, by how their ids begin. */
enum RuleGroup {
    PAGE("html-", "web page"),
    PDF("pdf-", "PDF"),
    DESIGN("style-", "design"),
    /** All others: what authors and translators wrote. */
    TEXT("", "text");

    private final String beginning;
    private final String title;

    RuleGroup(String beginning, String title) {
        this.beginning = beginning;
        this.title = title;
    }

    static RuleGroup of(String rule) {
        return Arrays.stream(values())
                .filter(group -> rule.startsWith(group.beginning))
                .findFirst()
                .orElse(TEXT);
    }

    String title() {
        return title;
    }

    /** Whether it looks at what is only made of an edition that nothing forbids so far. */
    boolean needsEdition() {
        return this == PAGE || this == PDF;
    }
}
