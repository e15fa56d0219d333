package plainleaf.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.check.Checks;
import plainleaf.content.ContentReader;
import plainleaf.model.Reading;
import plainleaf.publish.OutputFolder;
import plainleaf.report.Json;
import plainleaf.report.Manifest;

/** Carries every leaflet from its Markdown to its published documents: one method for each command. */
public final class Pipeline {
    private final Order order;
    private final String generator;

    /**
     * Nothing is read before a command is given.
     *
     * @param generator the program and its version, for the manifest
     */
    public Pipeline(Order order, String generator) {
        this.order = order;
        this.generator = generator;
    }

    /**
     * Makes, proves and publishes the chosen editions.
     *
     * @throws IOException if the disk fails
     * @throws UnknownChoiceException if the user chose what is not there; nothing is changed then
     */
    public Outcome build(Progress progress) throws IOException, UnknownChoiceException {
        try (OutputFolder output = new OutputFolder(order.output())) {
            Manifest before = output.manifest().flatMap(Json::manifest).orElse(Manifest.NONE);
            Walked walked = walk(before, Optional.of(output), progress);
            if (walked.outcome().complete()) {
                Set<String> obsolete = new TreeSet<>(before.paths());
                obsolete.removeAll(walked.manifest().paths());
                output.replace(obsolete, Json.of(walked.manifest()));
            }
            return walked.outcome();
        }
    }

    /** The same, and publishes nothing. */
    public Outcome check(Progress progress) throws IOException, UnknownChoiceException {
        return walk(Manifest.NONE, Optional.empty(), progress).outcome();
    }

    /** What came of it, and the manifest of everything. */
    private record Walked(Outcome outcome, Manifest manifest) {}

    private Walked walk(Manifest before, Optional<OutputFolder> output, Progress progress)
            throws IOException, UnknownChoiceException {
        warmUp();
        Reading reading = new ContentReader(order.content(), order.templates()).read();
        Checks checks = new Checks(reading, order.date());
        Findings findings = new Findings(order.content().toString().replace('\\', '/'), order.strict());
        findings.add(checks.content());
        if (reading.site().isEmpty() || isEmpty(reading))
            return new Walked(new Outcome(false, Manifest.NONE, findings.all(), reading.sources()), before);
        try (Crew crew = new Crew(order.jobs())) {
            Run run = new Run(order, reading, reading.site().get(), checks, findings, before, new Shelf(output), crew);
            run.roll().require(order.selection());
            Manifest manifest = run.walk(generator, progress);
            var chosen = run.roll().chosen(order.selection());
            return new Walked(
                    new Outcome(
                            true,
                            run.ofChosen(manifest),
                            findings.of(chosen, run.roll().all()),
                            reading.sources()),
                    manifest);
        }
    }

    /** The validators take seconds to get ready, which the first edition need not wait for. */
    private static void warmUp() {
        Thread thread = new Thread(Checks::warmUp, "plainleaf-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean isEmpty(Reading reading) {
        return reading.leaflets().isEmpty() && reading.unreadable().isEmpty();
    }
}
