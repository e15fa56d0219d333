package plainleaf.report;

import org.jspecify.annotations.Nullable;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.EditionId;

/**
 * A diagnostic as machines read it.
 *
 * @param line null where the whole file is meant
 * @param edition {@code leaflet/language/variant}; null where it concerns every edition made from the file
 * @param page of the PDF; null where it is not known
 * @param reason why it is as severe as it is; null where the rulebook and the profile have it so
 */
public record Finding(
        String rule,
        String severity,
        String file,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String edition,
        @Nullable Integer page,
        String message,
        String help,
        String requirement,
        String standard,
        @Nullable String reason) {
    public static Finding of(Diagnostic diagnostic) {
        return new Finding(
                diagnostic.rule().id(),
                diagnostic.severity().id(),
                diagnostic.location().file(),
                orNull(diagnostic.location().line()),
                orNull(diagnostic.location().column()),
                diagnostic.edition().map(Finding::name).orElse(null),
                orNull(diagnostic.page()),
                diagnostic.detail(),
                diagnostic.hint(),
                diagnostic.rule().requirement(),
                diagnostic.rule().standard(),
                diagnostic.reason().isEmpty() ? null : diagnostic.reason());
    }

    /** The same with the file named from its content folder, so that a manifest does not say where it was made. */
    public Finding below(String content) {
        String place = file.startsWith(content + "/") ? file.substring(content.length() + 1) : file;
        return at(place);
    }

    /** The same with another name for its file. */
    Finding at(String name) {
        return new Finding(
                rule, severity, name, line, column, edition, page, message, help, requirement, standard, reason);
    }

    private static String name(EditionId id) {
        return id.leaflet() + "/" + id.language() + "/" + id.variant().id();
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }
}
