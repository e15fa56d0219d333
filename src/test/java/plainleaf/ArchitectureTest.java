package plainleaf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which room may know which, and who alone may use what. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("plainleaf");

    /** A rule and the reason it is there. */
    private record Law(String name, ArchRule rule) {}

    private static final List<Law> LAWS = laws();

    @TestFactory
    Stream<DynamicTest> every_law_is_kept() {
        return LAWS.stream()
                .map(law -> DynamicTest.dynamicTest(law.name(), () -> law.rule().check(CLASSES)));
    }

    @Test
    void the_laws_are_many_and_have_something_to_look_at() {
        assertThat(LAWS).hasSizeGreaterThanOrEqualTo(20);
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }

    private static List<Law> laws() {
        List<Law> laws = new ArrayList<>();
        laws.add(new Law(
                "packages have no cycles",
                slices().matching("plainleaf.(*)..").should().beFreeOfCycles()));
        laws.add(new Law(
                "stages do not know each other",
                slices().matching("plainleaf.(content|html|pdf|check|translate|report|publish)..")
                        .should()
                        .notDependOnEachOther()
                        .allowEmptyShould(true)));
        laws.add(new Law(
                "the model is plain Java",
                classes()
                        .that()
                        .resideInAPackage("plainleaf.model..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", "plainleaf.model..")));
        laws.add(knows("diagnostic", "model"));
        laws.add(knows("formats", "model"));
        laws.add(knows("content", "model", "formats"));
        laws.add(knows("html", "model", "formats"));
        laws.add(knows("typeset", "model"));
        laws.add(knows("pdf", "model", "typeset"));
        laws.add(knows("check", "model", "formats", "diagnostic", "typeset"));
        laws.add(knows("report", "model", "diagnostic"));
        laws.add(knows("publish", "model"));
        laws.add(knows(
                "pipeline",
                "model",
                "formats",
                "content",
                "html",
                "typeset",
                "pdf",
                "check",
                "diagnostic",
                "report",
                "publish"));
        laws.add(knows("cli", "pipeline", "model", "diagnostic", "report"));
        laws.add(soleHome("com.vladsch..", "plainleaf.content.."));
        laws.add(soleHome("org.snakeyaml..", "plainleaf.content.."));
        laws.add(soleHome("freemarker..", "plainleaf.html.."));
        laws.add(soleHome("io.nayuki..", "plainleaf.html.."));
        laws.add(soleHome("com.openhtmltopdf..", "plainleaf.pdf.."));
        laws.add(soleHome("org.lwjgl..", "plainleaf.typeset.."));
        laws.add(soleHome("org.verapdf..", "plainleaf.check.."));
        laws.add(soleHome("nu.validator..", "plainleaf.check.."));
        laws.add(soleHome("org.w3c.css..", "plainleaf.check.css.."));
        laws.add(soleHome("com.google.gson..", "plainleaf.report..", "plainleaf.check.browser.."));
        laws.add(soleHome("org.htmlunit..", "plainleaf.check.browser.."));
        laws.add(soleHome("picocli..", "plainleaf.cli.."));
        laws.add(soleHome("me.tongfei..", "plainleaf.cli.."));
        laws.add(soleHome("org.jsoup..", "plainleaf.pdf..", "plainleaf.check.."));
        laws.add(soleHome("org.apache.pdfbox..", "plainleaf.pdf..", "plainleaf.check..", "plainleaf.typeset.."));
        laws.add(new Law(
                "only cli prints",
                noClasses().that().resideOutsideOfPackage("plainleaf.cli..").should(ACCESS_STANDARD_STREAMS)));
        laws.add(new Law(
                "files are read in content, templates in html, and all are written in publish",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("plainleaf.content..", "plainleaf.publish..")
                        .should()
                        .dependOnClassesThat(named(
                                "java.nio.file.Files",
                                "java.io.FileInputStream",
                                "java.io.FileOutputStream",
                                "java.io.FileReader",
                                "java.io.FileWriter",
                                "java.io.RandomAccessFile"))));
        laws.add(new Law(
                "nothing reaches the network; a browser on this machine is spoken to from one room",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("plainleaf.check.browser..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("java.net.http..")
                                .or(named(
                                        "java.net.URL",
                                        "java.net.Socket",
                                        "java.net.ServerSocket",
                                        "java.net.DatagramSocket",
                                        "java.net.URLConnection",
                                        "java.net.HttpURLConnection",
                                        "java.nio.channels.SocketChannel")))));
        laws.add(new Law(
                "the default locale is nobody's",
                noClasses()
                        .should()
                        .callMethodWhere(calls("java.util.Locale", "getDefault"))
                        .orShould()
                        .callMethodWhere(calls("com.ibm.icu.util.ULocale", "getDefault"))
                        .orShould()
                        .callMethod(String.class, "toUpperCase")
                        .orShould()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .orShould()
                        .callMethod(String.class, "formatted", Object[].class)));
        laws.add(new Law(
                "text is ICU's",
                noClasses()
                        .should()
                        .dependOnClassesThat(named(
                                "java.text.Normalizer",
                                "java.text.BreakIterator",
                                "java.text.Collator",
                                "java.text.Bidi"))));
        laws.add(new Law(
                "the date is an input",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("plainleaf.cli..")
                        .should()
                        .callMethodWhere(calls("java.time.LocalDate", "now"))
                        .orShould()
                        .callMethodWhere(calls("java.time.Instant", "now"))
                        .orShould()
                        .callMethodWhere(calls("java.lang.System", "currentTimeMillis"))));
        return laws;
    }

    private static Law knows(String room, String... others) {
        List<String> known = new ArrayList<>(List.of("plainleaf." + room + ".."));
        Stream.of(others).map(other -> "plainleaf." + other + "..").forEach(known::add);
        return new Law(
                room + " knows only " + String.join(", ", others),
                noClasses()
                        .that()
                        .resideInAPackage("plainleaf." + room + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("plainleaf..")
                                .and(DescribedPredicate.not(
                                        JavaClass.Predicates.resideInAnyPackage(known.toArray(String[]::new)))))
                        .allowEmptyShould(true));
    }

    private static Law soleHome(String library, String... homes) {
        return new Law(
                library + " lives in " + String.join(", ", homes),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(homes)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library));
    }

    /** A call of a method with this name, whatever it takes. */
    private static DescribedPredicate<JavaMethodCall> calls(String owner, String method) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call -> call.getTargetOwner().getFullName().equals(owner)
                        && call.getTarget().getName().equals(method));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                String.join(", ", names), type -> List.of(names).contains(type.getFullName()));
    }
}
