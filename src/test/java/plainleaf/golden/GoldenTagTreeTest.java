package plainleaf.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.TextRun;
import plainleaf.cli.CommandLineRun;
import plainleaf.cli.TestSite;
import plainleaf.model.Bytes;

/**
 * The tag tree of whole leaflets, as text that a person has read. To accept a change, run with
 * {@code -Dplainleaf.golden=accept} and review the diff.
 */
class GoldenTagTreeTest {
    private static final Path GOLDENS = Path.of("src/test/resources/golden");

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/hip-injection/hip-injection-en",
                "en/hip-injection/hip-injection-en-large-print",
                "en/hip-injection/hip-injection-en-easy-read",
                "cy/hip-injection/hip-injection-cy"
            })
    void the_tree_is_the_one_that_was_accepted(String pdf) throws IOException {
        TestSite site = new TestSite(folder);
        if (!Files.exists(site.output()))
            assertThat(site.run("build").exitCode()).isZero();
        String tree = dump(Bytes.of(Files.readAllBytes(site.output().resolve(pdf + ".pdf"))));
        Path golden = GOLDENS.resolve(Path.of(pdf).getFileName() + ".txt");
        if ("accept".equals(System.getProperty("plainleaf.golden"))) Files.writeString(golden, tree);
        assertThat(tree).isEqualTo(Files.readString(golden));
    }

    /** What {@code plainleaf tags} makes of it is accepted in the same way. */
    @ParameterizedTest
    @ValueSource(strings = {"en/hip-injection/hip-injection-en", "cy/hip-injection/hip-injection-cy"})
    void what_a_screen_reader_says_is_what_was_accepted(String pdf) throws IOException {
        TestSite site = new TestSite(folder);
        if (!Files.exists(site.output()))
            assertThat(site.run("build").exitCode()).isZero();

        CommandLineRun run =
                CommandLineRun.of("tags", site.output().resolve(pdf + ".pdf").toString());

        Path golden = GOLDENS.resolve("spoken").resolve(Path.of(pdf).getFileName() + ".txt");
        if ("accept".equals(System.getProperty("plainleaf.golden"))) Files.writeString(golden, run.out());
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private static String dump(Bytes pdf) {
        TagTree tree = (TagTree) TagReader.read(pdf, Spaces.WRITTEN);
        StringBuilder text = new StringBuilder("language " + tree.language() + ", title " + tree.title() + "\n");
        tree.roots().forEach(tag -> dump(tag, 0, text));
        tree.bookmarks().forEach(mark -> line(mark.level(), "bookmark " + mark.title(), text));
        return text.toString();
    }

    private static void dump(Tag tag, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append(tag.type());
        if (!tag.language().isEmpty()) text.append(" language=").append(tag.language());
        if (!tag.alternative().isEmpty()) text.append(" alternative=").append(tag.alternative());
        if (!tag.actualText().isEmpty()) text.append(" actual=").append(tag.actualText());
        new TreeMap<>(tag.attributes()).forEach((name, value) -> {
            if (!name.equals("BBox")) text.append(' ').append(name).append('=').append(value);
        });
        text.append('\n');
        for (TagChild child : tag.children()) {
            if (child instanceof Tag inner) dump(inner, depth + 1, text);
            else if (child instanceof TextRun run) line(depth + 1, "“" + run.text() + "”", text);
            else if (child instanceof LinkArea area) line(depth + 1, "-> " + target(area), text);
        }
    }

    private static String target(LinkArea area) {
        return area.target().uri().isEmpty()
                ? "page " + area.target().page()
                : area.target().uri();
    }

    private static void line(int depth, String words, StringBuilder text) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
