package plainleaf.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.model.Bytes;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private final Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/site/output");

    @Test
    void nothing_is_seen_before_everything_is_replaced() throws IOException {
        try (OutputFolder output = new OutputFolder(root)) {
            output.stage("en/hip/index.html", Bytes.of("new"));
            assertThat(root.resolve("en/hip/index.html")).doesNotExist();
            output.replace(Set.of(), Bytes.of("{}"));
        }
        assertThat(root.resolve("en/hip/index.html")).hasContent("new");
        assertThat(root.resolve("manifest.json")).hasContent("{}");
    }

    @Test
    void what_was_not_replaced_is_dropped_and_nothing_else_is_touched() throws IOException {
        write("en/hip/index.html", "old");
        try (OutputFolder output = new OutputFolder(root)) {
            output.stage("en/hip/index.html", Bytes.of("new"));
        }
        assertThat(root.resolve("en/hip/index.html")).hasContent("old");
        try (var files = Files.list(root)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("en");
        }
    }

    @Test
    void obsolete_files_go_with_their_empty_folders_but_strangers_stay() throws IOException {
        write("cy/hip/index.html", "old");
        write("cy/knee/notes.txt", "somebody's own");
        write("cy/knee/index.html", "old");
        try (OutputFolder output = new OutputFolder(root)) {
            output.replace(Set.of("cy/hip/index.html", "cy/knee/index.html", "cy/never/there.html"), Bytes.of("{}"));
        }
        assertThat(root.resolve("cy/hip")).doesNotExist();
        assertThat(root.resolve("cy/knee/index.html")).doesNotExist();
        assertThat(root.resolve("cy/knee/notes.txt")).exists();
    }

    @Test
    void a_file_that_is_the_same_is_not_touched() throws IOException {
        write("index.html", "same");
        FileTime long_ago = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(root.resolve("index.html"), long_ago);
        try (OutputFolder output = new OutputFolder(root)) {
            output.stage("index.html", Bytes.of("same"));
            output.replace(Set.of(), Bytes.of("{}"));
        }
        assertThat(Files.getLastModifiedTime(root.resolve("index.html"))).isEqualTo(long_ago);
    }

    @Test
    void the_manifest_is_written_last() throws IOException {
        write("manifest.json", "old manifest");
        Files.createDirectories(root.resolve("index.html/a folder in the way"));
        try (OutputFolder output = new OutputFolder(root)) {
            output.stage("index.html", Bytes.of("new"));
            assertThatThrownBy(() -> output.replace(Set.of(), Bytes.of("new manifest")))
                    .isInstanceOf(IOException.class);
        }
        assertThat(root.resolve("manifest.json")).hasContent("old manifest");
    }

    @Test
    void two_builds_do_not_write_into_one_folder() throws IOException {
        try (OutputFolder first = new OutputFolder(folder);
                OutputFolder second = new OutputFolder(folder)) {
            first.stage("index.html", Bytes.of("first"));
            for (int i = 0; i < 2; i++)
                assertThatThrownBy(() -> second.stage("index.html", Bytes.of("second")))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("another build");
            first.replace(Set.of(), Bytes.of("{}"));
        }
        assertThat(folder.resolve("index.html")).hasContent("first");
        assertThat(folder).isDirectoryNotContaining("glob:**/.plainleaf*");
    }

    @Test
    void a_bad_path_of_an_old_manifest_is_found_before_anything_is_replaced() throws IOException {
        write("index.html", "old");
        try (OutputFolder output = new OutputFolder(root)) {
            output.stage("index.html", Bytes.of("new"));
            assertThatThrownBy(() -> output.replace(Set.of("../precious.txt"), Bytes.of("{}")))
                    .isInstanceOf(IOException.class);
        }
        assertThat(root.resolve("index.html")).hasContent("old");
    }

    @Test
    void no_path_leads_out_of_the_folder() throws IOException {
        Files.createDirectories(root);
        Path outside = Files.writeString(root.resolveSibling("precious.txt"), "precious");
        try (OutputFolder output = new OutputFolder(root)) {
            assertThatThrownBy(() -> output.replace(Set.of("../precious.txt"), Bytes.of("{}")))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> output.stage("../evil.html", Bytes.of("x")))
                    .isInstanceOf(IOException.class);
        }
        assertThat(outside).hasContent("precious");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
