package plainleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library and font we use is named with its licence. */
class ThirdPartyTest {
    @Test
    void every_library_is_listed() throws IOException {
        String list = Files.readString(Path.of("THIRD-PARTY.md"));
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.startsWith("surefire") && !name.startsWith("junit"))
                .map(name -> name.replaceFirst("-\\d[^/]*\\.jar$", ""))
                .toList();
        assertThat(jars).hasSizeGreaterThan(50);
        assertThat(jars).allSatisfy(jar -> assertThat(list).contains(jar));
    }

    @Test
    void every_font_has_its_licence_beside_it() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/fonts"))) {
            List<String> fonts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttf"))
                    .toList();
            assertThat(fonts)
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(Path.of("templates/fonts", font.replaceFirst("-.*", "-OFL.txt")))
                            .content()
                            .contains("SIL Open Font License"));
        }
    }
}
