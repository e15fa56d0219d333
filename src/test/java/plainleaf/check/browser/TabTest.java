package plainleaf.check.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.html.PageView;
import plainleaf.model.WebPage;

class TabTest {
    private static final WebPage PAGE = new WebPage(
            "en/index.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>Hip</title></head><body><p>Hold the rail.</p></body></html>");

    /** The browser is well then, and another one would not help. */
    @Test
    void a_script_with_a_fault_is_our_fault_and_not_the_browsers(@TempDir Path profile) {
        InstalledChromium installed = InstalledChromium.find();
        assumeTrue(installed.program().isPresent() || installed.required(), "there is no browser");
        ServedPage page = new ServedPage(PageView.of(PAGE, Optional.empty()), new ServedFiles(Map.of()));
        try (Chromium chromium = Chromium.begin(installed.program().orElseThrow(), profile);
                Tab tab = chromium.open(page)) {
            assertThatThrownBy(() -> tab.tell("window.nothing.here"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a script of a check failed on en/index.html", "TypeError");
            assertThat(tab.tell("document.title")).isEqualTo("Hip");
        }
    }
}
