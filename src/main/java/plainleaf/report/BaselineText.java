package plainleaf.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** Entries for {@code baseline.yaml} that accept what was found. */
public final class BaselineText {
    /** Enough to know a line by, and short enough to be read in a list. */
    private static final int LENGTH = 60;

    /** What is wrong with the baseline itself is to be mended. */
    private static final String FILE = "baseline.yaml";

    /** A string of JSON is one of YAML 1.2, too. */
    private static final Gson QUOTES = new GsonBuilder().disableHtmlEscaping().create();

    private final String folder;
    private final Map<String, SourceFile> sources;
    private final String ending;

    /**
     * Entries for findings of one run.
     *
     * @param content the content folder as locations name it
     * @param sources by file name
     * @param until the last day on which the findings may stay
     */
    public BaselineText(String content, Map<String, SourceFile> sources, String reason, LocalDate until) {
        folder = content + "/";
        this.sources = sources;
        ending = "  reason: " + QUOTES.toJson(reason) + "\n  until: " + until + "\n";
    }

    /** An entry for each finding that can be accepted, in their order; empty where there is none. */
    public String of(Collection<Diagnostic> found) {
        return found.stream()
                .filter(this::canBeAccepted)
                .map(this::entry)
                .distinct()
                .collect(Collectors.joining());
    }

    private boolean canBeAccepted(Diagnostic found) {
        return found.rule().severity() != Severity.ERROR
                && found.severity() != Severity.NOTE
                && found.location().file().startsWith(folder)
                && !found.location().file().equals(folder + FILE);
    }

    private String entry(Diagnostic found) {
        Location place = found.location();
        String text = line(place);
        return "- rule: " + found.rule().id() + "\n  file: "
                + QUOTES.toJson(place.file().substring(folder.length())) + "\n"
                + (text.isEmpty() ? "" : "  text: " + QUOTES.toJson(text) + "\n") + ending;
    }

    /** The beginning of the line, to the end of a word. */
    private String line(Location place) {
        SourceFile source = sources.get(place.file());
        if (source == null || place.line() < 1 || place.line() > source.lines().size()) return "";
        String line = source.lines().get(place.line() - 1).strip();
        if (line.codePointCount(0, line.length()) <= LENGTH) return line;
        String begun = line.substring(0, line.offsetByCodePoints(0, LENGTH));
        int space = begun.lastIndexOf(' ');
        return space < 0 ? begun : begun.substring(0, space);
    }
}
