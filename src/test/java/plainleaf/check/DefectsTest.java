package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.content.ContentReader;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/**
 * Every fixture of {@code defects/<rule>/} takes the place of one file of a site without faults; what is expected stands
 * beside the line it is expected at, as {@code error: heading-order}; {@code error@file: …} concerns the whole file, and
 * {@code error@3: …} line 3. A fixture that is a folder holds several files of the leaflet, and perhaps the
 * site's own.
 */
class DefectsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/defects");
    private static final Path SITE = Path.of("src/test/resources/sites/proved");
    private static final Path TEMPLATES = Path.of("templates");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final Pattern EXPECTED = Pattern.compile("(error|warning|note)(?:@(file|[0-9]+))?: ([a-z-]+)");

    /** These cannot be planted in a content folder; their own tests plant them where they occur. */
    private static final Set<String> ELSEWHERE =
            Set.of("pdf-engine", "file-unreadable", "browser-missing", "baseline-unused");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> each_defect_is_found_where_it_is_and_nothing_else() throws IOException {
        return fixtures().stream()
                .map(fixture ->
                        DynamicTest.dynamicTest(FIXTURES.relativize(fixture).toString(), () -> {
                            assertThat(found(fixture)).containsExactlyInAnyOrderElementsOf(expected(fixture));
                            assertThat(expected(fixture).isEmpty())
                                    .isEqualTo(name(fixture).contains("-valid"));
                        }));
    }

    @Test
    void the_site_itself_has_no_fault() throws IOException {
        copy(SITE, folder.resolve("content"));

        assertThat(check(folder.resolve("content"), TEMPLATES)).isEmpty();
    }

    @Test
    void each_rule_of_the_content_has_a_defect_and_its_mended_twin() throws IOException {
        Set<String> rules = Checks.rules().stream()
                .map(Rule::id)
                .filter(id -> !id.startsWith("html-")
                        && !id.startsWith("pdf-")
                        && !id.startsWith("press-")
                        && !id.startsWith("style-")
                        && !id.startsWith("theme-")
                        && !id.startsWith("web-"))
                .filter(id -> !ELSEWHERE.contains(id))
                .collect(Collectors.toSet());

        assertThat(rulesWith("-error")).isEqualTo(rules);
        assertThat(rulesWith("-valid")).isEqualTo(rules);
    }

    @Test
    void each_error_fixture_expects_the_rule_it_is_kept_under() throws IOException {
        for (Path fixture : fixtures()) {
            if (name(fixture).contains("-error")) {
                assertThat(String.join(" ", expected(fixture)))
                        .as(fixture.toString())
                        .contains(" " + fixture.getParent().getFileName());
            }
        }
    }

    private static Set<String> rulesWith(String verdict) throws IOException {
        return fixtures().stream()
                .filter(fixture -> name(fixture).contains(verdict))
                .map(fixture -> fixture.getParent().getFileName().toString())
                .collect(Collectors.toSet());
    }

    private static List<Path> fixtures() throws IOException {
        List<Path> fixtures = new ArrayList<>();
        for (Path rule : children(FIXTURES)) {
            fixtures.addAll(children(rule));
        }
        return fixtures;
    }

    private static List<Path> children(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.sorted().toList();
        }
    }

    private List<String> found(Path fixture) throws IOException {
        Path site = folder.resolve(fixture.getParent().getFileName() + "-" + name(fixture));
        copy(SITE, site.resolve("content"));
        if (Files.isDirectory(fixture)) {
            copy(fixture, site.resolve("content/stairs"));
            if (Files.exists(fixture.resolve("site.yaml"))) {
                Files.move(
                        site.resolve("content/stairs/site.yaml"),
                        site.resolve("content/site.yaml"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } else {
            Files.copy(fixture, replaced(site, fixture), StandardCopyOption.REPLACE_EXISTING);
        }
        Path templates = Files.isDirectory(site.resolve("templates")) ? site.resolve("templates") : TEMPLATES;
        return check(site.resolve("content"), templates).stream()
                .map(found -> found.severity().id() + " " + found.rule().id() + " "
                        + Path.of(found.location().file()).getFileName() + " "
                        + found.location().line())
                .toList();
    }

    private static List<String> expected(Path fixture) throws IOException {
        if (Files.isDirectory(fixture)) {
            List<String> expected = new ArrayList<>();
            for (Path file : children(fixture)) {
                expected.addAll(expected(file, name(file)));
            }
            return expected;
        }
        return expected(fixture, file(fixture));
    }

    private static List<String> expected(Path fixture, String file) throws IOException {
        List<String> expected = new ArrayList<>();
        // Not every fixture is UTF-8; what is expected is written in ASCII.
        List<String> lines = Files.readAllLines(fixture, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = EXPECTED.matcher(lines.get(i));
            while (marker.find()) {
                expected.add(marker.group(1) + " " + marker.group(3) + " " + file + " " + line(marker.group(2), i + 1));
            }
        }
        return expected;
    }

    private static int line(String said, int own) {
        if (said == null) {
            return own;
        }
        return said.equals("file") ? 0 : Integer.parseInt(said);
    }

    private static List<Diagnostic> check(Path content, Path templates) {
        return new Checks(new ContentReader(content, templates).read(), DATE).content();
    }

    /** The name of the file a fixture stands for, by the end of its own. */
    private static String file(Path fixture) {
        String kind = name(fixture).replaceAll("^.*-(error|valid)\\.", "");
        return switch (kind) {
            case "md" -> "en.md";
            case "leaflet.yaml" -> "leaflet.yaml";
            case "site.yaml" -> "site.yaml";
            case "properties" -> "cy.properties";
            default -> kind;
        };
    }

    private static Path replaced(Path site, Path fixture) throws IOException {
        String file = file(fixture);
        if (file.endsWith(".properties")) {
            copy(TEMPLATES.resolve("languages"), site.resolve("templates/languages"));
            copy(TEMPLATES.resolve("fonts"), site.resolve("templates/fonts"));
            return site.resolve("templates/languages").resolve(file);
        }
        String place = switch (file) {
            case "site.yaml", "baseline.yaml" -> "content";
            case "credits.yaml" -> "content/stairs/pictures";
            default -> "content/stairs";
        };
        return site.resolve(place).resolve(file);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
