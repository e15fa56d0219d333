package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.model.Block;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** The words and the inline markup of the CommonMark specification's own examples. */
class CommonMarkTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^`{32} example.*?\\n(.*?)^\\.\\n(.*?)^`{32}$|^#+ (.*?)$");
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "pre",
            "code",
            "blockquote",
            "hr",
            "br",
            "a",
            "em",
            "strong");

    /**
     * Where the parser still follows an earlier edition of the specification, or none. Nothing is lost in any of them:
     * what is not understood as markup is published as it is written.
     */
    private static final Set<Integer> DEVIATIONS = Set.of(
            28, // a number beyond Unicode is U+FFFD
            146, // backticks after ~~~
            195, 215, 216, // reference definitions over several lines, or right before a heading's underline
            312, 313, // a marker indented by four
            415, 416, // *** inside a word
            488, 492, // < > around an address: the first is reported
            539); // ẞ is not folded to SS

    private record Example(int number, String section, String markdown, Document html) {
        /** Raw HTML, pictures in sentences and headings in lists have no place in a leaflet. */
        boolean isLeaflet() {
            return !section.contains("HTML")
                    && !markdown.contains("<a href")
                    && html.body()
                            .select("li :is(h1,h2,h3,h4,h5,h6), blockquote :is(h1,h2,h3,h4,h5,h6)")
                            .isEmpty()
                    && html.body().getAllElements().stream().skip(1).allMatch(Example::isMarkdown);
        }

        private static boolean isMarkdown(Element element) {
            return ELEMENTS.contains(element.tagName())
                    && element.attributes().asList().stream()
                            .allMatch(a ->
                                    Set.of("href", "title", "start", "class").contains(a.getKey()));
        }
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String section = "";
        Matcher matcher = EXAMPLE.matcher(specification());
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                section = matcher.group(3);
            } else {
                String markdown = matcher.group(1).replace('→', '\t');
                Document html = Jsoup.parseBodyFragment(matcher.group(2).replace('→', '\t'));
                examples.add(new Example(examples.size() + 1, section, markdown, html));
            }
        }
        return examples;
    }

    private static String specification() {
        try (InputStream in = CommonMarkTest.class.getResourceAsStream("/spec.0.30.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Translation read(String markdown) {
        return Fixture.text(new Fixture().text(markdown).read(), "en");
    }

    @Test
    void every_example_is_read_to_its_end() {
        assertThat(examples())
                .hasSize(652)
                .allSatisfy(example ->
                        assertThat(read(example.markdown()).wording()).isNotNull());
    }

    @TestFactory
    Stream<DynamicTest> words_and_marks_are_those_of_the_specification() {
        List<Example> leaflets = examples().stream().filter(Example::isLeaflet).toList();
        assertThat(leaflets).hasSizeGreaterThan(450);
        return leaflets.stream()
                .filter(example -> !DEVIATIONS.contains(example.number()))
                .map(example ->
                        DynamicTest.dynamicTest(example.number() + " " + example.section(), () -> compare(example)));
    }

    @TestFactory
    Stream<DynamicTest> a_deviation_that_is_gone_leaves_the_list() {
        return examples().stream()
                .filter(example -> DEVIATIONS.contains(example.number()))
                .map(example -> DynamicTest.dynamicTest(
                        example.number() + " " + example.section(),
                        () -> assertThatThrownBy(() -> compare(example)).isInstanceOf(AssertionError.class)));
    }

    private static void compare(Example example) {
        List<RichText> texts = new ArrayList<>();
        Translation text = read(example.markdown());
        collect(text.opening(), texts);
        for (Section section : text.sections()) {
            texts.add(section.heading().text());
            collect(section.blocks(), texts);
        }
        String plain = String.join(" ", texts.stream().map(RichText::plain).toList());
        String html = String.join(" ", texts.stream().map(RichText::html).toList());

        String name = example.number() + "\n" + example.markdown();
        assertThat(words(plain)).as(name).isEqualTo(words(example.html()));
        assertThat(words(Jsoup.parseBodyFragment(html).body().wholeText()))
                .as(name)
                .isEqualTo(words(plain));
        assertThat(marks(Jsoup.parseBodyFragment(html))).as(name).isEqualTo(marks(example.html()));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> words(Document html) {
        Document copy = html.clone();
        copy.select("p, li, h1, h2, h3, h4, h5, h6, pre, br").forEach(element -> element.before(" "));
        return words(copy.body().wholeText());
    }

    private static List<String> marks(Document html) {
        html.select("pre").remove();
        return html.select("em, strong, a, code").stream()
                .map(element -> element.tagName() + ":" + element.text())
                .toList();
    }

    private static void collect(List<Block> blocks, List<RichText> texts) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), texts);
            } else if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> collect(item.blocks(), texts));
            } else if (block instanceof Block.NumberedList list) {
                list.items().forEach(item -> texts.add(item.title()));
                list.items().forEach(item -> collect(item.blocks(), texts));
            } else if (block instanceof Block.Code code) {
                texts.add(new RichText(
                        code.text(), code.text().replace("&", "&amp;").replace("<", "&lt;")));
            }
        }
    }
}
