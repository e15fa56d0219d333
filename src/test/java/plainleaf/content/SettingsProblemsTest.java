package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.Variant;

/** What cannot be used in a file of settings is reported at its place, and nothing else is. */
class SettingsProblemsTest {
    private static final String SITE = "content/site.yaml";
    private static final String LEAFLET = "content/stay/leaflet.yaml";
    private static final String GLOSSARY = "content/glossary.yaml";
    private static final String CREDITS = "content/pictures/credits.yaml";
    private static final String TEXT = "content/stay/en.md";
    private static final String EASY = "content/stay/en.easy-read.md";
    private static final String MINIMAL = "organisation: X\nlanguages: [en, cy, ur]\n";

    private static String address(int length) {
        String host = "https://www.example.org/";
        return host + "a".repeat(length - host.length());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(Kind.UNKNOWN_KEY, SITE, MINIMAL + "¦organization: Y\n"),
                arguments(Kind.UNKNOWN_KEY, SITE, MINIMAL + "policy: {¦drafts: banner}\n"),
                arguments(Kind.UNKNOWN_KEY, SITE, MINIMAL + "editions:\n  ¦large: {size: 18}\n"),
                arguments(Kind.MISSING_VALUE, SITE, "¦languages: [en]\n"),
                arguments(Kind.MISSING_VALUE, SITE, "languages: [en]\n¦organisation:\n"),
                arguments(Kind.MISSING_VALUE, SITE, "languages: [en]\n¦organisation: ' '\n"),
                arguments(Kind.MISSING_VALUE, SITE, "languages: [en]\n¦organisation: {}\n"),
                arguments(Kind.MISSING_VALUE, SITE, "languages: [en]\n¦organisation: {en: ''}\n"),
                arguments(Kind.MISSING_VALUE, LEAFLET, "evidence:\n  - ¦title: ''\n"),
                arguments(Kind.MISSING_VALUE, LEAFLET, "facts:\n  ¦ward: ''\n"),
                arguments(Kind.MISSING_VALUE, TEXT, "---\n¦title: \"\"\n---\n"),
                arguments(Kind.MISSING_VALUE, SITE, "¦organisation: X\n"),
                arguments(Kind.MISSING_VALUE, SITE, MINIMAL + "colours:\n  ¦brand: #12464F\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "colours:\n  brand: ¦green\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "base-url: ¦ftp://example.org\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "base-url: ¦example.org\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "base-url: ¦" + address(151) + "\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "base-url: ¦" + address(2500) + "/\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "profile: ¦NHS\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "policy: {overdue: ¦stale}\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "pdf: ¦ua1\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "pdf: ¦ua-3\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "editions: {standard: {size: ¦15}}\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "editions: {large-print: {size: ¦15.9}}\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "editions: {easy-read: {page: ¦A3}}\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "require: {easy-read: [en, ¦pl]}\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "contact: {phone: ¦ask the ward}\n"),
                arguments(Kind.INVALID_VALUE, SITE, MINIMAL + "contact: {email: ¦nobody}\n"),
                arguments(Kind.INVALID_VALUE, SITE, "organisation: X\nlanguages: ¦en\n"),
                arguments(Kind.INVALID_VALUE, SITE, "organisation: X\nlanguages: ¦[]\n"),
                arguments(Kind.INVALID_VALUE, SITE, "organisation: X\nlanguages: [en, ¦en]\n"),
                arguments(Kind.INVALID_VALUE, SITE, "organisation: ¦[X]\nlanguages: [en]\n"),
                arguments(Kind.UNKNOWN_LANGUAGE, SITE, "organisation: X\nlanguages: [en, ¦cyy]\n"),
                arguments(Kind.UNKNOWN_LANGUAGE, SITE, "organisation: {en: X, ¦eng: Y}\nlanguages: [en]\n"),
                arguments(Kind.PICTURE_MISSING, SITE, MINIMAL + "logo: ¦logo.svg\n"),
                arguments(Kind.YAML_SYNTAX, SITE, "organisation: X\n¦organisation: Y\nlanguages: [en]\n"),
                arguments(Kind.YAML_SYNTAX, SITE, "organisation: ¦&x X\nlanguages: [en]\n"),
                arguments(Kind.YAML_SYNTAX, SITE, "organisation: ¦!!str X\nlanguages: [en]\n"),
                arguments(Kind.YAML_SYNTAX, SITE, "organisation: X\nlanguages: [en]\n¦---\na: b\n"),
                arguments(Kind.YAML_SYNTAX, SITE, "organisation: X\nlanguages: [en\n¦"),
                arguments(Kind.YAML_SYNTAX, SITE, "¦# nothing but a comment\n"),
                arguments(Kind.UNKNOWN_KEY, LEAFLET, "¦refrence: X\n"),
                arguments(Kind.UNKNOWN_KEY, LEAFLET, "evidence:\n  - title: X\n    ¦link: Y\n"),
                arguments(Kind.MISSING_VALUE, LEAFLET, "evidence:\n  - ¦url: https://example.org\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "published: ¦23/11/2026\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "published: ¦2026-02-30\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "kind: ¦leaflet\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "sample: ¦yes\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "source: ¦pl\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "evidence: ¦NICE\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "evidence: [{title: X, date: ¦May 2003}]\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "evidence: [{title: X, url: ¦nice.org.uk}]\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "facts:\n  ¦Gate: 19\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "facts:\n  ward: {phone: ¦ask}\n"),
                arguments(Kind.INVALID_VALUE, LEAFLET, "facts:\n  ward: ¦[1, 2]\n"),
                arguments(Kind.UNKNOWN_KEY, LEAFLET, "facts:\n  ward: {phone: '01632 960 123', ¦ext: 5}\n"),
                arguments(Kind.UNKNOWN_LANGUAGE, LEAFLET, "facts:\n  ward: {¦wales: X}\n"),
                arguments(Kind.PICTURE_MISSING, LEAFLET, "picture: ¦cover.svg\n"),
                arguments(Kind.MISSING_VALUE, GLOSSARY, "- ¦en: {term: Cannula}\n"),
                arguments(Kind.INVALID_VALUE, GLOSSARY, "- id: a\n- id: ¦a\n"),
                arguments(Kind.UNKNOWN_LANGUAGE, GLOSSARY, "- id: a\n  ¦eng: {term: X}\n"),
                arguments(Kind.MISSING_VALUE, GLOSSARY, "- id: a\n  en: ¦{plain: X}\n"),
                arguments(Kind.INVALID_VALUE, GLOSSARY, "¦id: a\n"),
                arguments(Kind.INVALID_VALUE, GLOSSARY, "- id: a\n  en: {term: rib, forms: ¦ribs}\n"),
                arguments(Kind.INVALID_VALUE, GLOSSARY, "- id: a\n  en: {term: rib, forms: [¦[ribs]]}\n"),
                arguments(Kind.UNKNOWN_KEY, GLOSSARY, "- id: a\n  en: {term: rib, ¦form: [ribs]}\n"),
                arguments(Kind.UNKNOWN_KEY, CREDITS, "a.svg:\n  ¦license: MIT\n"),
                arguments(Kind.UNKNOWN_KEY, CREDITS, "a.svg:\n  ¦alternativ: A heart\n"),
                arguments(Kind.INVALID_VALUE, CREDITS, "a.svg:\n  alternative: ¦[A heart]\n"),
                arguments(Kind.FRONT_MATTER, TEXT, "¦Words without front matter"),
                arguments(Kind.FRONT_MATTER, TEXT, "¦---\ntitle: never closed\n\nWords"),
                arguments(Kind.MISSING_VALUE, TEXT, "---\n¦summary: X\n---\n"),
                arguments(Kind.MISSING_VALUE, TEXT, "---\n¦title:\n---\n"),
                arguments(Kind.UNKNOWN_KEY, TEXT, "---\ntitle: X\n¦sumary: Y\n---\n"),
                arguments(Kind.UNKNOWN_KEY, TEXT, "---\ntitle: X\n¦tested-by: Y\n---\n"),
                arguments(Kind.INVALID_VALUE, TEXT, "---\ntitle: X\nstatus: ¦done\n---\n"),
                arguments(Kind.INVALID_VALUE, TEXT, "---\ntitle: X\nchecked-on: ¦today\n---\n"),
                arguments(Kind.INVALID_VALUE, EASY, "---\ntitle: X\ntested-on: ¦today\n---\n"),
                arguments(Kind.YAML_SYNTAX, TEXT, "---\ntitle: X¦: Y\n---\n"),
                arguments(Kind.YAML_SYNTAX, TEXT, "---\ntitle: {¦{gate}}\n---\n"),
                arguments(Kind.UNKNOWN_FACT, TEXT, "---\ntitle: \"About ¦{{gate}}\"\n---\n"),
                arguments(Kind.UNKNOWN_FACT, TEXT, "---\ntitle: X\nsummary: Come to ¦{{gate}}.\n---\n"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_at_its_place_and_nothing_else(Kind kind, String path, String text) {
        Fixture fixture = new Fixture().with(path, text);
        Reading reading = fixture.read();

        assertThat(Fixture.found(reading)).isEqualTo(fixture.expected(kind)).isNotEmpty();
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.detail()).endsWith(".");
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(reading.site().isPresent()).isEqualTo(!path.equals(SITE));
    }

    @Test
    void the_whole_of_a_site_is_read() {
        Reading reading = new Fixture().with(SITE, MINIMAL + """
                        base-url: https://leaflets.example/
                        profile: nhs
                        policy: {draft: withhold}
                        require: {easy-read: [en]}
                        colours: {brand: "#12464F"}
                        logo: pictures/a.svg
                        contact: {phone: 01632 960 100, email: a@b.example, hours: {en: 9 to 5, cy: 9 i 5}}
                        pdf: ua-1
                        editions: {large-print: {size: 20.5, page: A5}}
                        facts: {gate: 19}
                        """).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.site()).hasValueSatisfying(site -> {
            assertThat(site.languages()).extracting("tag").containsExactly("en", "cy", "ur");
            assertThat(site.baseUrl()).isEqualTo("https://leaflets.example");
            assertThat(site.policy().toString()).isEqualTo("Policy[draft=WITHHOLD, overdue=BANNER]");
            assertThat(site.require()).hasToString("{EASY_READ=[en]}");
            assertThat(site.colours()).containsEntry("brand", "#12464F").hasSize(1);
            assertThat(site.logo()).isEqualTo("pictures/a.svg");
            assertThat(site.contact().phone()).isEqualTo("01632 960 100");
            assertThat(site.contact().hours().orElseThrow().in("cy")).contains("9 i 5");
            assertThat(site.contact().hours().orElseThrow().in("ur")).isEmpty();
            assertThat(site.sheets().get(Variant.LARGE_PRINT)).hasToString("Sheet[size=20.5, page=A5]");
            assertThat(site.sheets().get(Variant.STANDARD)).hasToString("Sheet[size=12.0, page=A5]");
            assertThat(site.facts().get("gate").location()).hasToString("content/site.yaml:12:15");
        });
        assertThat(reading.pictures()).containsOnlyKeys("pictures/a.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "' '", "{}", "{en: ''}", "{en: ' ', cy:}", ""})
    void a_blank_value_is_none(String blank) {
        Reading reading = new Fixture()
                .with(LEAFLET, "owner: " + blank + "\napprover: " + blank + "\n")
                .read();

        assertThat(reading.problems()).isEmpty();
        assertThat(Fixture.leaflet(reading).governance().owner()).isEmpty();
        assertThat(Fixture.leaflet(reading).governance().approver()).isEmpty();
    }

    @Test
    void the_part_of_pdf_ua_can_be_chosen() {
        assertThat(new Fixture().with(SITE, MINIMAL + "pdf: ua-2\n").read().site())
                .hasValueSatisfying(site -> assertThat(site.pdf()).isEqualTo(PdfStandard.UA_2));
        assertThat(new Fixture().with(SITE, MINIMAL).read().site())
                .hasValueSatisfying(site -> assertThat(site.pdf()).isEqualTo(PdfStandard.UA_1));
    }

    @Test
    void a_value_without_quotes_is_taken_as_it_is_typed() {
        Reading reading = new Fixture()
                .with(LEAFLET, "version: 1.0\nreference: 007\npublished: 2026-11-23\n")
                .read();

        assertThat(reading.problems()).isEmpty();
        assertThat(Fixture.leaflet(reading).governance().version()).isEqualTo("1.0");
        assertThat(Fixture.leaflet(reading).governance().reference()).isEqualTo("007");
        assertThat(Fixture.leaflet(reading).governance().published())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-11-23"));
    }

    @Test
    void advice_names_the_key_that_was_meant_or_all_there_are() {
        assertThat(new Fixture()
                        .with(LEAFLET, "refrence: X\n")
                        .read()
                        .problems()
                        .get(0)
                        .hint())
                .isEqualTo("Did you mean “reference”?");
        assertThat(new Fixture()
                        .with(SITE, MINIMAL + "policy: {zzz: banner}\n")
                        .read()
                        .problems()
                        .get(0)
                        .hint())
                .isEqualTo("Use one of: draft, overdue.");
    }

    @Test
    void an_address_is_as_long_as_its_code_can_be_read() {
        assertThat(new Fixture()
                        .with(SITE, MINIMAL + "base-url: " + address(150) + "/\n")
                        .read()
                        .site())
                .hasValueSatisfying(site -> assertThat(site.baseUrl()).hasSize(150));
        assertThat(new Fixture()
                        .with(SITE, MINIMAL + "base-url: " + address(2500) + "\n")
                        .read()
                        .problems()
                        .get(0)
                        .detail())
                .isEqualTo("This address has 2500 characters, more than 150: the QR code of a page would be too fine to"
                        + " read in print.");
    }
}
