package plainleaf.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
    @Test
    void it_goes_with_all_that_is_in_it() throws IOException {
        TemporaryFolder folder = TemporaryFolder.make();
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/c"), "x");
        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void what_was_done_does_not_fail_since_its_folder_is_away_already() throws IOException {
        TemporaryFolder folder = TemporaryFolder.make();
        Files.delete(folder.path());

        assertThatCode(folder::close).doesNotThrowAnyException();
    }
}
