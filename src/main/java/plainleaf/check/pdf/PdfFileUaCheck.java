package plainleaf.check.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.pdf.VeraPdf.Breach;
import plainleaf.diagnostic.Diagnostic;

/** Says what veraPDF finds in a PDF made by others, each fault once, with the pages where it is. */
final class PdfFileUaCheck implements Check<LonePdf> {
    /** What rules of our own say better: alternatives, order of headings, language, fonts, title. */
    private static final Set<String> SAID_OTHERWISE =
            Set.of("7.3-1", "7.4.2-1", "7.2-34", "7.21.4.1-1", "7.21.8-1", "7.1-9");

    private static final int PAGES = 8;

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        Map<String, List<Breach>> byRule = pdf.validation().breaches().stream()
                .filter(breach -> !SAID_OTHERWISE.contains(breach.rule()))
                .collect(Collectors.groupingBy(PdfFileUaCheck::sentence, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(same -> told(pdf, same.getKey(), same.getValue()));
    }

    private static String sentence(Breach breach) {
        if (breach.rule().isEmpty()) {
            return breach.message();
        }
        return BreachPlace.wrong(breach) + " (" + Clauses.standard(breach.profile(), breach.rule()) + ")";
    }

    private static Diagnostic told(LonePdf pdf, String sentence, List<Breach> found) {
        List<Integer> pages = found.stream()
                .map(Breach::page)
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .toList();
        String where = pages.stream().limit(PAGES).map(String::valueOf).collect(Collectors.joining(", "));
        String more = pages.size() > PAGES ? ", …" : "";
        String places = found.size() > 1 ? "; " + found.size() + " places" : "";
        String onPages = pages.size() > 1 ? " on pages " + where + more : "";
        return pdf.broken(PdfUaCheck.RULE, pages.size() == 1 ? pages.get(0) : 0, "", sentence + places + onPages);
    }
}
