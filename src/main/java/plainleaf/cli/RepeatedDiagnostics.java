package plainleaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.diagnostic.Diagnostic;

/** One message where several editions say the same of the same place. */
final class RepeatedDiagnostics {
    private RepeatedDiagnostics() {}

    private record Same(String rule, Object location, String detail) {}

    static List<Diagnostic> merge(List<Diagnostic> diagnostics) {
        Map<Same, Diagnostic> first = new LinkedHashMap<>();
        for (Diagnostic d : diagnostics)
            first.merge(new Same(d.rule().id(), d.location(), d.detail()), d, (one, other) -> withoutEdition(one));
        return new ArrayList<>(first.values());
    }

    private static Diagnostic withoutEdition(Diagnostic d) {
        return new Diagnostic(d.rule(), d.severity(), d.location(), Optional.empty(), 0, d.detail(), d.hint());
    }
}
