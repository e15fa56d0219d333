package plainleaf.cli;

import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plainleaf pages} */
@Command(
        name = "pages",
        description = {
            "Draws all pages of what is published, one picture for each leaflet in each language.",
            "Look at them before anything is printed."
        })
final class PagesCommand extends OptionedCommand {
    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder that takes the pictures, <lang>/<leaflet>.png. Default: pages",
            defaultValue = "pages")
    private Path to = Path.of("pages");

    @Option(
            names = "--page-height",
            paramLabel = "PIXELS",
            description = "How high each page is drawn, 50 to 2000. Default: 400",
            defaultValue = "400")
    private int pageHeight = 400;

    @Override
    public Integer call() throws Exception {
        if (pageHeight < 50 || pageHeight > 2000)
            throw options().wrong("--page-height must be from 50 to 2000, and is " + pageHeight + ".");
        Set<String> pictures = pipeline().pages(to, pageHeight);
        pictures.forEach(picture -> out().println(to.resolve(picture)));
        out().flush();
        return 0;
    }
}
