package plainleaf.check.browser;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that ask for files which are not published with them. */
public final class WebFilesCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-files",
            Severity.ERROR,
            "A page needs no file but those that are published with it, and tells nobody else that it is being read.",
            "Plainleaf content format; WCAG 2.2, 1.1.1",
            "publish the file with the page, or take it out of the template or style sheet",
            Example.html(
                    "<img src=\"https://example.org/heart.svg\" alt=\"A heart\">",
                    "<img src=\"../../assets/pictures/heart.svg\" alt=\"A heart\">"));

    /** Browsers ask every site for one. */
    private static final String ICON = ServedFiles.address("favicon.ico");

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        return tab.refused().stream()
                .filter(address -> !address.equals(ICON))
                .sorted()
                .map(address -> tab.page()
                        .brokenAt(
                                RULE, tab.page().view().document(), "it asks for " + address + ", which is not there"));
    }
}
