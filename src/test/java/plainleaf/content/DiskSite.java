package plainleaf.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import plainleaf.model.Reading;

/** A small content folder on the disk, for what a file system in memory does not have. */
final class DiskSite {
    private final Path content;
    private final Path templates;

    DiskSite(Path folder) throws IOException {
        content = Files.createDirectories(folder.resolve("content/stay")).getParent();
        templates =
                Files.createDirectories(folder.resolve("templates/languages")).getParent();
        Files.createDirectories(templates.resolve("fonts"));
        Files.writeString(templates.resolve("fonts/NotoSans-Regular.ttf"), "font");
        Files.writeString(
                templates.resolve("languages/en.properties"),
                "autonym=English\nenglish=English\ndirection=ltr\nformats=en-GB\nfonts=Noto Sans\nlabel.table=Table\n"
                        + Fixture.TYPE);
        Files.writeString(content.resolve("site.yaml"), "organisation: X\nlanguages: [en]\n");
        Files.writeString(content.resolve("stay/leaflet.yaml"), "version: 1\n");
        Files.writeString(content.resolve("stay/en.md"), Fixture.FRONT);
    }

    Path content() {
        return content;
    }

    Reading read() {
        return new ContentReader(content, templates).read();
    }
}
