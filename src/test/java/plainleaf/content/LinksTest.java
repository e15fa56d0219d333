package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;

/** Nothing that stands outside the content folder is read by way of a link. */
class LinksTest {
    @TempDir
    Path folder;

    private DiskSite withLink(String name, Path target) throws IOException {
        DiskSite site = new DiskSite(folder);
        Path link = site.content().resolve(name);
        Files.deleteIfExists(link);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
        return site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"stay/en.md", "stay/leaflet.yaml", "site.yaml", "glossary.yaml", "pictures/credits.yaml"})
    void a_file_outside_is_not_read(String name) throws IOException {
        Path outside = Files.writeString(folder.resolve("secret"), "---\ntitle: Secret\n---\nSecret");
        DiskSite site = withLink(name, outside);

        Reading reading = site.read();

        assertThat(Fixture.found(reading)).containsExactly("FILE_UNREADABLE " + site.content() + "/" + name);
        assertThat(reading.problems().get(0).detail()).contains("leads out of the folder");
        assertThat(reading.toString()).doesNotContain("Secret");
    }

    @Test
    void a_leaflet_outside_is_not_read() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("leaflet.yaml"), "version: 1\n");
        Files.writeString(outside.resolve("en.md"), Fixture.FRONT);
        DiskSite site = withLink("other", outside);

        Reading reading = site.read();

        assertThat(Fixture.found(reading)).containsExactly("FILE_UNREADABLE " + site.content() + "/other");
        assertThat(reading.leaflets()).extracting("id").containsExactly("stay");
    }

    @Test
    void the_names_in_a_folder_outside_are_not_suggested() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.svg"), Fixture.SVG);
        DiskSite site = withLink("stay/pictures", outside);
        Files.writeString(site.content().resolve("stay/en.md"), Fixture.FRONT + "![Words](pictures/secre.svg)\n");

        Reading reading = site.read();

        assertThat(reading.problems()).extracting("kind").contains(Kind.PICTURE_MISSING);
        assertThat(reading.problems()).noneMatch(problem -> problem.hint().contains("secret"));
    }

    @Test
    void a_link_within_the_folder_is_followed_and_the_folder_may_be_one() throws IOException {
        DiskSite site = new DiskSite(folder.resolve("real"));
        Files.move(site.content().resolve("stay/en.md"), site.content().resolve("stay/shared.txt"));
        Files.createSymbolicLink(site.content().resolve("stay/en.md"), Path.of("shared.txt"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real/content"));

        Reading reading = new ContentReader(folder.resolve("link"), folder.resolve("real/templates")).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.leaflets().get(0).translations()).hasSize(1);
    }
}
