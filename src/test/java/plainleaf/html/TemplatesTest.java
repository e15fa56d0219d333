package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.model.Block;
import plainleaf.model.Block.Callout.Urgency;
import plainleaf.model.Variant;

/** The templates folder: that its lists are complete, and that a template can do nothing but set. */
class TemplatesTest {
    private static final Map<String, String> ENGLISH = Samples.language("en").labels();

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Block.class.getPermittedSubclasses());
    }

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(Samples.TEMPLATES.resolve("languages"))) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_block_has_its_macro(Class<?> kind) throws IOException {
        String name =
                kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);

        assertThat(Files.readString(Samples.TEMPLATES.resolve("blocks.ftlh")))
                .containsPattern("<#macro " + name + " block");
    }

    @Test
    void the_sample_has_a_block_of_every_kind() {
        assertThat(Samples.everything().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(kinds().collect(Collectors.toSet()));
    }

    @Test
    void every_label_that_is_asked_for_is_there_and_none_is_there_for_nothing() throws IOException {
        Set<String> asked = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path root : new Path[] {Samples.TEMPLATES, Path.of("src/main/java/plainleaf/html")}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(ftlh|java)"))
                        .toList()) {
                    String text = Files.readString(file);
                    Pattern.compile("say\\(\\s*\"([a-z.-]+)\"(\\s*\\+)?")
                            .matcher(text)
                            .results()
                            .forEach(call -> (call.group(2) == null ? asked : beginnings).add(call.group(1)));
                    Pattern.compile("\"(banner\\.[a-z.-]+)\"")
                            .matcher(text)
                            .results()
                            .forEach(key -> asked.add(key.group(1)));
                }
            }
        }

        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(ENGLISH.keySet()).containsAll(asked);
        assertThat(beginnings)
                .isNotEmpty()
                .allSatisfy(begin -> assertThat(ENGLISH.keySet()).anyMatch(key -> key.startsWith(begin)));
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(
                                asked.contains(key) || beginnings.stream().anyMatch(key::startsWith))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void every_variant_has_its_labels(Variant variant) {
        assertThat(ENGLISH).containsKeys("edition." + variant.id(), "file." + variant.id(), "footer." + variant.id());
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void every_urgency_has_label_icon_and_styles(Urgency urgency) throws IOException {
        assertThat(ENGLISH).containsKey("callout." + urgency.id());
        assertThat(Icons.names()).contains(urgency.id());
        for (String sheet : new String[] {"web/callouts", "print/base"}) {
            assertThat(Files.readString(Samples.TEMPLATES.resolve("styles/" + sheet + ".css")))
                    .contains(".callout." + urgency.id() + " {");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_the_labels_of_english_with_the_same_values_to_fill_in(String tag) {
        Map<String, String> labels = Samples.language(tag).labels();

        assertThat(labels.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        ENGLISH.forEach((key, pattern) -> assertThat(new MessageFormat(labels.get(key)).getArgumentNames())
                .as(key)
                .isEqualTo(new MessageFormat(pattern).getArgumentNames()));
    }

    @Test
    void every_sheet_for_the_web_is_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(Samples.TEMPLATES.resolve("styles/web"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".css", "")))
                    .containsExactlyInAnyOrderElementsOf(WebAssets.SHEETS);
        }
    }

    @Test
    void a_template_reaches_no_class_and_no_member_but_our_own(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("new.ftlh"), "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        Files.writeString(folder.resolve("api.ftlh"), "${labels?api.class}");
        Files.writeString(folder.resolve("class.ftlh"), "${entry.getClass()}");
        Files.writeString(folder.resolve("own.ftlh"), "<p title=\"${entry.html}\">${1234567} ${true?c}</p>");
        Templates templates = new Templates(folder);
        Map<String, Object> view = Map.of("entry", new Contents.Entry("a", "\"<b>"));

        for (String name : new String[] {"new.ftlh", "api.ftlh", "class.ftlh"}) {
            assertThatThrownBy(() -> templates.fill(name, view))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(name);
        }
        assertThat(templates.fill("own.ftlh", view)).isEqualTo("<p title=\"&quot;&lt;b&gt;\">1234567 true</p>");
    }

    @Test
    void a_folder_or_file_that_is_not_there_is_named(@TempDir Path folder) {
        assertThatThrownBy(() -> new Templates(folder.resolve("none"))).hasMessageContaining("none");
        assertThatThrownBy(() -> new Templates(folder).text("styles/tokens.css"))
                .hasMessageContaining("styles/tokens.css");
        assertThatThrownBy(() -> new Templates(folder).fill("web.ftlh", Map.of()))
                .hasMessageContaining("web.ftlh");
    }
}
