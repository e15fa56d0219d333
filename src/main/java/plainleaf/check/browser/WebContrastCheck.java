package plainleaf.check.browser;

import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that are too pale, in each of the colours that a reader may have set. */
public final class WebContrastCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-contrast",
            Severity.ERROR,
            "Words stand out from what is behind them by 4.5 to 1, large ones by 3 to 1: in light, dark and forced colours, and on"
                    + " paper; a link differs from its sentence by more than its colour.",
            "WCAG 2.2, 1.4.3 and 1.4.1",
            "choose another colour in tokens.css or styles/web",
            Example.css(
                            "footer {color: #AAAAAA; background-color: #FFFFFF}",
                            "footer {color:" + " #595959; background-color: #FFFFFF}")
                    .in("styles/web"));

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        return Arrays.stream(Look.values()).flatMap(look -> seen(tab, look));
    }

    private static Stream<Diagnostic> seen(Tab tab, Look look) {
        return tab.axe(look).findings().stream()
                .filter(finding -> Axe.OF_COLOURS.contains(finding.rule()))
                .map(finding -> diagnostic(tab.page(), look, finding));
    }

    private static Diagnostic diagnostic(ServedPage page, Look look, Axe.Finding finding) {
        if (!finding.rule().equals("color-contrast")) return AxeWords.diagnostic(RULE, page, finding);
        return AxeWords.diagnostic(RULE, page, finding, measured(finding, look));
    }

    private static String measured(Axe.Finding finding, Look look) {
        String ratio = said(finding, "contrastRatio");
        String colours = " (" + said(finding, "fgColor") + " on " + said(finding, "bgColor") + ")";
        // axe-core leaves it open whether words of no contrast at all are meant to be read; here all are.
        if (said(finding, "messageKey").equals("equalRatio"))
            return "has the colour of what is behind it " + look.told() + colours;
        if (!finding.sure() || ratio.isEmpty())
            return "has a contrast that cannot be measured " + look.told() + ", since something lies over or behind it";
        return "has a contrast of " + ratio + " to 1 " + look.told() + colours + ", and needs "
                + said(finding, "expectedContrastRatio").replace(":1", " to 1");
    }

    private static String said(Axe.Finding finding, String name) {
        JsonElement value = finding.data().get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }
}
