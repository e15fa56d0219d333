package plainleaf.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plainleaf.pipeline.PictureSheet;
import plainleaf.report.Json;

/** {@code plainleaf pictures} */
@Command(
        name = "pictures",
        description = {
            "Makes a sheet of all pictures that leaflets may use: with name, alternative, credit, and who uses them.",
            "With a leaflet, a language or an edition: of the pictures these show. Nothing is published."
        })
final class PicturesCommand extends OptionedCommand {
    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder for the sheet: index.html and pictures.pdf. Default: picture-sheet",
            defaultValue = "picture-sheet")
    private Path folder = Path.of("picture-sheet");

    @Override
    public Integer call() throws Exception {
        PictureSheet sheet = pipeline().pictures(folder);
        if (options().format() != CommonOptions.Format.JSON)
            return console().tell(sheet.outcome(), outcome -> summary(sheet));
        int exitCode = sheet.outcome().exitCode();
        out().println(Json.of(
                exitCode, sheet.files(), sheet.pictures(), sheet.outcome().diagnostics()));
        out().flush();
        return exitCode;
    }

    private String summary(PictureSheet sheet) {
        int count = sheet.pictures().size();
        String pictures = count == 1 ? "1 picture" : count + " pictures";
        return sheet.files().isEmpty()
                ? "No picture sheet was written.\n"
                : pictures + ": " + folder.resolve("index.html") + " and " + folder.resolve("pictures.pdf") + "\n";
    }
}
