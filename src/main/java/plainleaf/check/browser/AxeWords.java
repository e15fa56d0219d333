package plainleaf.check.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** What axe-core found, in words for somebody who has never heard of it. */
final class AxeWords {
    private static final Properties WORDS = new Properties();

    static {
        try {
            WORDS.load(new StringReader(Axe.resource("axe.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AxeWords() {}

    static Diagnostic diagnostic(Rule rule, ServedPage page, Axe.Finding finding) {
        String words = WORDS.getProperty(finding.rule(), "breaks a rule of axe-core: " + finding.help());
        return diagnostic(rule, page, finding, words);
    }

    /** The same with what was measured. */
    static Diagnostic diagnostic(Rule rule, ServedPage page, Axe.Finding finding, String words) {
        return page.broken(rule, finding.seen(), finding.seen().told() + " " + words)
                .advising(rule.hint() + "; axe-core " + finding.rule() + " explains it: " + finding.url());
    }
}
