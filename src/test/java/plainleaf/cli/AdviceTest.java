package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is told to do can be done, and then helps. */
class AdviceTest {
    private static final String EN = "hip-injection/en.md";
    private static final String LEAFLET = "hip-injection/leaflet.yaml";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder);
    }

    private CommandLineRun typing(String words) throws IOException {
        return site.change(EN, "It can ease your pain.", words)
                .run("check", "--leaflet=hip-injection", "--language=en");
    }

    private static long findings(CommandLineRun run) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("error") || line.startsWith("warning"))
                .count();
    }

    @Test
    void a_fact_in_a_value_of_yaml_is_told_at_its_braces() throws IOException {
        site.change(LEAFLET, "owner: {en: Radiology,", "owner: {en: \"Gate {{gate}}\",");
        CommandLineRun run = site.run("check", "--language=en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[invalid-value] " + site.content() + "/" + LEAFLET + ":6:19\n")
                .contains("“{{gate}}” would be printed as it stands: no fact is put into this file.")
                .contains("help: Write the words themselves here");
        assertThat(findings(run)).as(run.err()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "arabic,ar",
        "Arabisch,ar",
        "العربية,ar",
        "french,fr",
        "fr_CA,fr-CA",
        "Hebrew,he",
        "punjabi,pa",
        "zh_Hans,zh-Hans"
    })
    void the_name_of_a_language_in_the_place_of_its_tag(String typed, String tag) throws IOException {
        CommandLineRun run = typing("Say [x]{lang=" + typed + "}.");

        assertThat(run.err()).contains("error[language-of-parts]", "help: Did you mean “" + tag + "”?");
        assertThat(findings(run)).as(run.err()).isEqualTo(1);
    }

    @Test
    void a_tag_that_resembles_nothing_is_explained() throws IOException {
        assertThat(typing("Say [x]{lang=qxqxqxqx}.").err()).contains("help: Write a BCP 47 tag");
    }

    @ParameterizedTest
    @CsvSource({"gaet,“gate”", "Gate,“{{gate}}”", "' gate ',“{{gate}}”"})
    void the_name_of_a_fact(String typed, String meant) throws IOException {
        assertThat(typing("{{" + typed + "}}").err())
                .contains("error[unknown-fact]", "help: Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({"רגל", "[רגל]{lang=he}"})
    void words_that_no_font_here_has_are_told_once_and_not_to_be_marked(String words) throws IOException {
        CommandLineRun run = typing("Say " + words + ".");

        assertThat(run.err())
                .contains("error[missing-glyph]", " is Hebrew, and there is no language here with fonts for it")
                .contains("“A language that is not there yet”");
        assertThat(findings(run)).as(run.err()).isEqualTo(1);
        assertThat(Files.readString(Path.of("src/docs/guides/translators.md")))
                .contains("## A language that is not there yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reference: TEST-01 | reference: RAD-VP-01",
                "version: \"1.0\" | version: \"1.0\"",
                "review-due: 2028-11-01 | review-due: 2029-01-31",
                "kind: service | kind: procedure",
                "contact: {phone: 01632 960 001} | contact: {phone: 01632 960 123}"
            })
    void the_line_that_is_missing_can_be_copied(String said, String line) throws IOException {
        site.change(LEAFLET, said + "\n", "");
        assertThat(site.run("check").err()).contains("help: add a line to leaflet.yaml such as “" + line + "”");

        site.write(LEAFLET, Files.readString(site.content().resolve(LEAFLET)) + line + "\n");
        assertThat(site.run("check").err()).doesNotContain("[governance]", "[yaml-syntax]", "[invalid-value]");
    }

    @Test
    void a_picture_without_a_credit() throws IOException {
        String credits = Files.readString(site.content().resolve("pictures/credits.yaml"));
        site.write("pictures/credits.yaml", credits.replace("needle.svg", "neadle.svg"));
        CommandLineRun run = site.run("check");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("warning[picture-credit] " + site.content() + "/pictures/credits.yaml\n")
                .contains("help: add a line such as “needle.svg: {author: A. Painter, licence: CC BY 4.0")
                .contains("warning[picture-credit] " + site.content() + "/pictures/credits.yaml:1:1\n")
                .contains("there is no picture “neadle.svg” in this folder");

        Files.delete(site.content().resolve("pictures/credits.yaml"));
        assertThat(site.run("check").err())
                .contains("warning[picture-credit] " + site.content() + "/pictures/credits.yaml\n");
        site.write(
                "pictures/credits.yaml",
                "needle.svg: {author: A. Painter, licence: CC BY 4.0, source: www.example.org}\n");
        assertThat(site.run("check").err()).doesNotContain("picture-credit");
    }

    @Test
    void a_picture_that_comes_with_plainleaf_can_be_copied_with_its_credit() throws IOException {
        site.write("pictures/wash-hand.svg", Files.readString(site.content().resolve("pictures/needle.svg")));
        site.change(EN, "../pictures/needle.svg", "../pictures/wash-hands.svg");
        String err = site.run("check", "--language=en").err();

        assertThat(err)
                .contains(
                        "There is no picture “../pictures/wash-hands.svg”.", "This picture comes with Plainleaf: copy")
                .doesNotContain("Did you mean");
        Matcher copy = Pattern.compile("copy “([^”]+)” of Plainleaf’s own “(content)” folder to “([^”]+)” in yours")
                .matcher(err);
        assertThat(copy.find()).as(err).isTrue();
        Files.copy(Path.of(copy.group(2)).resolve(copy.group(1)), site.content().resolve(copy.group(3)));
        assertThat(site.run("check", "--language=en").err()).doesNotContain("picture-missing");
    }

    @Test
    void credits_that_were_copied_without_their_pictures_are_one_finding() throws IOException {
        String own = Files.readString(site.content().resolve("pictures/credits.yaml"));
        site.write("pictures/credits.yaml", own + Files.readString(Path.of("content/pictures/credits.yaml")));
        CommandLineRun run = site.run("check", "--language=en");

        assertThat(run.err())
                .contains("139 pictures with an entry here are not in this folder: 30-minutes.svg, alcohol.svg,"
                        + " allergy.svg and 136 more")
                .contains("help: put the pictures there, or take their entries out");
        assertThat(findings(run)).as(run.err()).isEqualTo(1);
    }

    @Test
    void a_word_in_capitals_is_met_with_the_word_and_nothing_else() throws IOException {
        site.change(EN, "status: checked", "status: Checked");
        CommandLineRun run = site.run("check", "--language=en");

        assertThat(run.err())
                .contains("error[invalid-value]", "“Checked” is not one of: draft, checked, approved.")
                .contains("help: Did you mean “checked”?")
                .doesNotContain("edition-draft");
        assertThat(findings(run)).as(run.err()).isEqualTo(1);
    }

    @Test
    void a_language_that_the_site_does_not_have() {
        CommandLineRun run = site.run("build", "--language=ur");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("in the language 'ur'. The site has: cy, en.");
    }

    @Test
    void the_terminal_and_the_page_say_the_same_size() throws IOException {
        CommandLineRun run = site.run("build", "--language=en", "--edition=standard");

        Matcher told = Pattern.compile("published +[0-9]+ +([0-9]+ kB)").matcher(run.out());
        assertThat(told.find()).as(run.out()).isTrue();
        String page = Files.readString(site.output().resolve("index.html"));
        assertThat(page.replace('\u00a0', ' ')).contains(", " + told.group(1) + "<");
        assertThat(Files.size(site.output().resolve("en/hip-injection/hip-injection-en.pdf")) / 1000.0)
                .isBetween(
                        Integer.parseInt(told.group(1).replace(" kB", "")) - 0.5,
                        Integer.parseInt(told.group(1).replace(" kB", "")) + 0.5);
    }

    @Test
    void a_number_at_the_end_of_arabic_words_has_its_full_stop() throws IOException {
        site.change(EN, "It can ease your pain.", "Say [العدد 12]{lang=ar}. Say [العدد ٣٣]{lang=ar}, too.");
        CommandLineRun run = site.run("build", "--language=en", "--edition=standard");
        assertThat(run.exitCode()).as(run.err()).isZero();

        assertThat(CommandLineRun.of(
                                "tags",
                                site.output()
                                        .resolve("en/hip-injection/hip-injection-en.pdf")
                                        .toString())
                        .out())
                .contains("Say [Arabic (ar): العدد 12]. Say [Arabic (ar): العدد ٣٣], too.");
    }
}
