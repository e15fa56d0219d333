package plainleaf.check.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Bytes;

/** Plants what printers send files back for into a good press file, and expects it to be found, and nothing else. */
class PressDefectsTest {
    private static final PressLimits A5 = PressLimits.DEFAULT.trim(148, 210);

    private static final List<PressDefect> DEFECTS = Stream.of(
                    DefectsOfFiles.ofTheFile(),
                    DefectsOfFiles.ofBoxes(),
                    DefectsOfInks.ofColours(),
                    DefectsOfDrawing.ofText(),
                    DefectsOfDrawing.ofPictures(),
                    DefectsOfFiles.ofPages())
            .flatMap(List::stream)
            .toList();

    private static Set<String> found(Bytes pdf) {
        return PressChecks.check("stairs.pdf", pdf, A5).diagnostics().stream()
                .map(d -> d.severity().id() + " " + d.rule().id() + " " + d.page())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_good_file_has_no_finding() {
        assertThat(PressChecks.check("stairs.pdf", PressSample.good(), A5).diagnostics())
                .isEmpty();
    }

    @Test
    void rules_that_had_nothing_to_look_at_are_named() {
        Bytes bare = PressSample.with(pdf -> {
            pdf.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS));
            PressSample.draw(pdf, "0.5 0 0 0 k 100 100 50 50 re f");
        });

        assertThat(PressChecks.check("stairs.pdf", PressSample.good(), A5).unseen())
                .isEmpty();
        assertThat(PressChecks.check("stairs.pdf", bare, A5).unseen())
                .extracting(found -> found.severity().id() + " " + found.detail())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("note the file has no letters") && line.contains("press-black-text"))
                .anyMatch(
                        line -> line.startsWith("note the file has no pictures") && line.contains("press-resolution"));
    }

    @TestFactory
    Stream<DynamicTest> each_defect_is_found_and_nothing_else() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> {
                    Bytes pdf = defect.pdf();
                    assertThat(found(pdf)).as(() -> words(pdf)).isEqualTo(defect.found());
                }));
    }

    private static String words(Bytes pdf) {
        return PressChecks.check("stairs.pdf", pdf, A5).diagnostics().stream()
                .map(Diagnostic::detail)
                .collect(Collectors.joining("\n"));
    }

    /** But the one that looks at no file: it says why there is none. */
    @Test
    void each_rule_has_a_defect() {
        Map<String, Long> counted = DEFECTS.stream()
                .flatMap(defect -> defect.found().stream())
                .map(line -> line.split(" ")[1])
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));

        assertThat(counted.keySet())
                .containsExactlyInAnyOrderElementsOf(PressChecks.RULES.stream()
                        .filter(rule -> !rule.equals(PressReadyCheck.RULE))
                        .map(Rule::id)
                        .toList());
    }

    /** What explain says of a rule is what the rule does. */
    @Test
    void each_severity_of_a_rule_has_a_defect_and_there_is_no_other() {
        Set<String> planted = DEFECTS.stream()
                .flatMap(defect -> defect.found().stream())
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(planted)
                .containsExactlyInAnyOrderElementsOf(PressChecks.RULES.stream()
                        .filter(rule -> !rule.equals(PressReadyCheck.RULE))
                        .flatMap(rule -> Stream.concat(
                                        Stream.of(rule.severity()),
                                        rule.degrees().stream().map(Rule.Degree::severity))
                                .map(severity -> severity.id() + " " + rule.id()))
                        .toList());
    }
}
