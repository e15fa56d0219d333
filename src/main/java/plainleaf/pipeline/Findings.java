package plainleaf.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.policy.Severities;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Severity;
import plainleaf.model.EditionId;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** Everything found so far, and which editions it concerns. */
final class Findings {
    private final String content;
    private final Severities severities;
    private final List<Diagnostic> all = new ArrayList<>();
    private final Set<Diagnostic> ofPress = new HashSet<>();

    /**
     * Nothing is found yet.
     *
     * @param content the content folder as locations name it
     * @param severities that the site gives to findings
     */
    Findings(String content, Severities severities) {
        this.content = content;
        this.severities = severities;
    }

    /** Adds what was found; whether there was no error among it. */
    synchronized boolean add(Collection<Diagnostic> diagnostics) {
        return keep(judged(diagnostics).toList());
    }

    private Stream<Diagnostic> judged(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().flatMap(d -> severities.judge(d).stream());
    }

    private boolean keep(List<Diagnostic> judged) {
        all.addAll(judged);
        return judged.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Adds what was found in files for print, which forbids those alone; whether there was no error among it. */
    synchronized boolean addOfPress(Collection<Diagnostic> diagnostics) {
        return keepOfPress(judged(diagnostics).toList());
    }

    /** The same of a PDF that is laid out for the printer's page; what is wrong with the published one as well is not said again. */
    synchronized boolean addOfCut(Collection<Diagnostic> diagnostics) {
        return keepOfPress(judged(diagnostics)
                .filter(d -> !all.contains(d))
                .map(d -> d.saying("on the page as the printer cuts it, " + d.detail()))
                .toList());
    }

    private boolean keepOfPress(List<Diagnostic> judged) {
        ofPress.addAll(judged);
        return keep(judged);
    }

    /** The content folder as locations name it. */
    String content() {
        return content;
    }

    synchronized List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** Whether there is an error among all that was found. */
    boolean hasError() {
        return all().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Whether an error forbids publishing this edition. */
    boolean forbid(EditionId id) {
        return of(id).anyMatch(d -> d.severity() == Severity.ERROR && !isOfPress(d));
    }

    private synchronized boolean isOfPress(Diagnostic d) {
        return ofPress.contains(d);
    }

    /** What was found in this edition or in the files it is made from. */
    Stream<Diagnostic> of(EditionId id) {
        return all().stream().filter(d -> concerns(d, id));
    }

    /** What concerns one of these editions, or no edition in particular. */
    List<Diagnostic> of(Collection<EditionId> chosen, Collection<EditionId> known) {
        return all().stream()
                .filter(d -> chosen.stream().anyMatch(id -> concerns(d, id))
                        || known.stream().noneMatch(id -> concerns(d, id)))
                .toList();
    }

    private boolean concerns(Diagnostic d, EditionId id) {
        Optional<EditionId> edition = d.edition();
        if (edition.isPresent()) return edition.get().equals(id);
        String file = d.location().file();
        String folder = content + "/" + id.leaflet() + "/";
        return file.equals(content + "/site.yaml")
                || file.endsWith("languages/" + id.language() + ".properties")
                || isMadeWith(file, id.variant())
                || file.equals(folder + "leaflet.yaml")
                || file.equals(folder + textFile(id.language(), id.variant()));
    }

    /** Whether the page or the paper of these editions is made with this file of the templates folder. */
    private static boolean isMadeWith(String file, Variant variant) {
        return file.endsWith(".ftlh")
                || file.endsWith("styles/tokens.css")
                || file.contains("styles/web/")
                || file.endsWith("styles/print/base.css")
                || file.endsWith("styles/print/" + variant.id() + ".css");
    }

    private static String textFile(String language, Variant variant) {
        return language + (variant.wording() == Wording.EASY_READ ? ".easy-read" : "") + ".md";
    }
}
