package plainleaf.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plainleaf.pipeline.Order;

/** {@code plainleaf build} */
@Command(
        name = "build",
        description = "Makes every edition of every leaflet, proves it and publishes it in the output folder.")
final class BuildCommand extends OptionedCommand {
    @Option(
            names = "--press",
            description = "Also make the printer's file of each edition, in print/. None is made of a draft, of a"
                    + " text that does not say who checked it and when, nor of a leaflet whose review is overdue.")
    private boolean press;

    @Option(names = "--proof", description = "Of these, too; each of their pages says that it is a proof.")
    private boolean proof;

    @Override
    public Integer call() throws Exception {
        return console().follow(progress -> pipeline(files()).build(progress));
    }

    private Order.Press files() {
        if (proof) return Order.Press.PROOF;
        return press ? Order.Press.FINAL : Order.Press.NONE;
    }
}
