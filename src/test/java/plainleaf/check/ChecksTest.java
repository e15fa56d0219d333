package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Problem;

/** The table of contents is whole, and every rule in it says what a reader needs. */
class ChecksTest {
    @Test
    void every_rule_of_a_check_is_listed() {
        List<Rule> written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("plainleaf.check").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Rule.class && Modifier.isStatic(field.getModifiers()))
                        .map(ChecksTest::value)
                        .toList();

        assertThat(written).hasSizeGreaterThan(25);
        assertThat(Checks.rules()).containsAll(written);
    }

    @Test
    void every_kind_of_problem_has_the_rule_of_its_name() {
        assertThat(Problem.Kind.values())
                .allSatisfy(kind -> assertThat(Checks.rules())
                        .extracting(Rule::id)
                        .contains(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void every_rule_has_an_id_of_its_own_and_says_what_it_asks_and_who_asks_it() {
        assertThat(Checks.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Checks.rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.requirement()).endsWith(".");
            assertThat(rule.standard()).isNotBlank();
            assertThat(rule.hint()).isNotBlank();
        });
    }

    /** With {@code -Dplainleaf.golden=accept} the file is made anew, as it must be when PDFs keep another standard. */
    @Test
    void the_checks_can_be_warmed_up() throws IOException {
        if ("accept".equals(System.getProperty("plainleaf.golden"))) {
            Files.write(
                    Path.of("src/main/resources/plainleaf/check/warm-up.pdf"),
                    ProvedEdition.PDF.bytes().toArray());
        }
        Checks.warmUp();

        assertThat(ProvedEdition.check(ProvedEdition.withBytes(WarmUp.pdf().toArray())))
                .isEmpty();
    }

    private static Rule value(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return (Rule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
