package plainleaf.bench;

import java.util.Locale;
import plainleaf.bench.CheckedEdition.Made;

/**
 * What every check costs of one edition, its page and its PDF, once everything is warm, and what all of them cost beside making
 * that edition. The checks of its text stand apart: a build makes them once for all editions of the text.
 */
public final class ChecksBenchmark {
    private ChecksBenchmark() {}

    /** Takes how many times it is checked (41), how many times before that (60), and the leaflet (vertebroplasty). */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 41;
        int warm = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        CheckedEdition edition = new CheckedEdition(arguments.length > 2 ? arguments[2] : "vertebroplasty");
        Shares making = new Shares();
        Shares whole = new Shares();
        Shares ofEdition = new Shares();
        Shares ofText = new Shares();
        Made made = edition.make();
        for (int round = -warm; round < rounds; round++) {
            for (Shares shares : new Shares[] {making, whole, ofEdition, ofText}) {
                shares.count(round >= 0);
            }
            made = making.take("making", edition::make);
            Made subject = made;
            whole.take("checking", () -> edition.check(subject));
            edition.check(made, ofEdition);
            edition.checkText(ofText);
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d bytes of HTML%n%n",
                made.pdf().pages(),
                made.page().markup().length());
        print("of the edition", ofEdition);
        print("of its text", ofText);
        System.out.printf(
                Locale.ROOT,
                "making %.1f ms, checking %.1f ms: %.2f of it%n",
                making.sum(),
                whole.sum(),
                whole.sum() / making.sum());
    }

    private static void print(String title, Shares shares) {
        System.out.printf(Locale.ROOT, "| %s | ms | share |%n|---|---|---|%n", title);
        for (String part : shares.parts()) {
            double cost = shares.milliseconds(part);
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.1f %% |%n", part, cost, 100 * cost / shares.sum());
        }
        System.out.printf(Locale.ROOT, "| **sum** | **%.1f** | |%n%n", shares.sum());
    }
}
