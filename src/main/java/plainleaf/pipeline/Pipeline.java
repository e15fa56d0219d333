package plainleaf.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import plainleaf.check.Book;
import plainleaf.check.Checks;
import plainleaf.check.ValidatorUnavailable;
import plainleaf.check.policy.Severities;
import plainleaf.check.speech.ReadingAloud;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagReading;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.Unreadable;
import plainleaf.content.ContentReader;
import plainleaf.content.GivenFile;
import plainleaf.content.source.Suggestion;
import plainleaf.diagnostic.Rulebook;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Bytes;
import plainleaf.model.Language;
import plainleaf.model.OfferedPicture;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.SpokenDocument;
import plainleaf.pdf.PdfPrinter;
import plainleaf.publish.OutputFolder;
import plainleaf.publish.ReportFolder;
import plainleaf.report.Json;
import plainleaf.report.LanguageAbility;
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
     * @throws CannotBeginException if this machine cannot shape any text, or check any PDF; nothing is changed then
     */
    public Outcome build(Progress progress) throws IOException, UnknownChoiceException, CannotBeginException {
        keepApart("output", "--output", order.output());
        try (OutputFolder output = new OutputFolder(order.output())) {
            Manifest before = manifest(output);
            Walked walked = walk(before, Optional.of(output), false, progress);
            if (walked.reports().isEmpty()) return walked.outcome();
            ReportMaker reports = walked.reports().get();
            Manifest after = reports.publish(walked.manifest());
            Outcome outcome = reports.judge(walked.outcome());
            if (outcome.complete()) {
                Set<String> obsolete = new TreeSet<>(before.paths());
                obsolete.removeAll(after.paths());
                output.replace(obsolete, Json.of(after));
            }
            return outcome;
        }
    }

    /**
     * The same, and publishes nothing.
     *
     * @param deep whether the pages are looked at in a browser, too
     * @param reports the folder that takes the reports; empty where none are wanted
     */
    public Outcome check(boolean deep, Optional<Path> reports, Progress progress)
            throws IOException, UnknownChoiceException, CannotBeginException {
        if (reports.isPresent()) keepApart("reports", "--reports", reports.get());
        if (deep) follow(InBrowser::require);
        Walked walked = walk(Manifest.NONE, Optional.empty(), deep, progress);
        if (reports.isEmpty() || walked.reports().isEmpty()) return walked.outcome();
        ReportMaker maker = walked.reports().get();
        Map<String, Bytes> files = new TreeMap<>();
        follow(() -> files.putAll(maker.apart(walked.manifest())));
        Outcome outcome = maker.judge(walked.outcome());
        if (outcome.complete()) ReportFolder.write(reports.get(), files);
        return outcome;
    }

    /**
     * Makes the sheet of the pictures that authors may use, proves it and writes it into a folder of its own.
     *
     * @param folder beside whatever else stands there; never one that is published or read
     * @throws UnknownChoiceException if there is no such folder, leaflet or picture; nothing is written then
     */
    public PictureSheet pictures(Path folder) throws IOException, UnknownChoiceException, CannotBeginException {
        keepApart("pictures", "--to", folder);
        keepApart("pictures", "--to", folder, order.output());
        ShaperLoading loading = ShaperLoading.begin(order.shaper());
        Reading reading = new ContentReader(order.content(), order.templates()).readWithEveryPicture();
        Checks checks = new Checks(reading, order.date());
        Findings findings = new Findings(order.contentName(), checks.severities(order.strict(), false));
        findings.add(checks.pictures());
        if (reading.site().isEmpty())
            return new PictureSheet(incomplete(findings, reading).outcome(), List.of(), List.of());
        Site site = reading.site().get();
        new Roll(reading, site).require(order.selection());
        List<OfferedPicture> offered = PictureOffer.of(reading, site, order.selection());
        if (offered.isEmpty() && !findings.hasError()) throw new UnknownChoiceException(noPicture());
        Map<String, Bytes> files = new TreeMap<>();
        if (!offered.isEmpty()) {
            PictureSheetMaker maker = new PictureSheetMaker(order, site, checks, findings);
            PdfPrinter printer = new PdfPrinter(loading.end().shaper());
            Language english = StaffLanguage.of(order, "The sheet of pictures is");
            follow(() -> maker.files(offered, english, printer).ifPresent(files::putAll));
            ReportFolder.write(folder, files);
        }
        Outcome outcome = new Outcome(true, List.of(), findings.all(), reading.sources());
        List<String> written = files.keySet().stream()
                .map(file -> folder.resolve(file).toString())
                .toList();
        return new PictureSheet(outcome, offered, written);
    }

    private String noPicture() {
        return order.selection().isAll()
                ? "There is no picture in " + order.content() + "/pictures, nor in the pictures folder of a leaflet."
                : "What you chose shows no picture. Without a choice, the sheet has every picture.";
    }

    /**
     * What can be done in each language of the templates folder, and which editions the content folder has in it.
     *
     * @throws UnknownChoiceException if there are no languages, or the user chose one that is not there
     */
    public List<LanguageAbility> languages() throws UnknownChoiceException {
        Reading reading = new ContentReader(order.content(), order.templates()).read();
        return new LanguageSurvey(order.templates(), reading).of(order.selection());
    }

    /**
     * Draws all pages of what was chosen and is published, one picture for each leaflet in each language.
     *
     * @param to the folder that takes the pictures
     * @param pageHeight of each page, in pixels
     * @return the pictures, by their names below that folder
     * @throws UnknownChoiceException if nothing that was chosen is published
     */
    public Set<String> pages(Path to, int pageHeight) throws IOException, UnknownChoiceException {
        keepApart("pages", "--to", to);
        try (OutputFolder output = new OutputFolder(order.output());
                Crew crew = new Crew(order.jobs())) {
            Map<String, Bytes> pictures =
                    new PageSheets(output, manifest(output)).of(order.selection(), pageHeight, crew);
            ReportFolder.write(to, pictures);
            return pictures.keySet();
        }
    }

    /**
     * What a screen reader says of a PDF, ours or not.
     *
     * @throws IOException if there is no such file, or it may not be read
     * @throws UnreadableFileException if it is damaged, protected or no PDF
     */
    public static SpokenDocument tags(Path file) throws IOException, UnreadableFileException {
        TagReading reading = TagReader.read(GivenFile.read(file), Spaces.GUESSED);
        if (reading instanceof Unreadable unreadable)
            throw new UnreadableFileException(file + " " + unreadable.reason() + ".");
        return ReadingAloud.of((TagTree) reading);
    }

    /** All rules, all clauses in plain words, and what is left to people. */
    public static Rulebook rulebook() {
        return Book.WHOLE;
    }

    /**
     * What the rulebook says of one rule, of one clause such as {@code pdf-ua:7.3-1}, or of what is left to people.
     *
     * @throws UnknownChoiceException if there is no such thing in it
     */
    public static Rulebook rulebook(String id) throws UnknownChoiceException {
        Optional<Rulebook> page = Book.WHOLE.only(id);
        if (page.isPresent()) return page.get();
        throw new UnknownChoiceException("There is no rule '" + id + "'. "
                + Suggestion.nearest(id, Book.WHOLE.ids())
                        .map(near -> "Did you mean “" + near + "”?")
                        .orElse("plainleaf explain lists them all."));
    }

    /** What is published must not be read as content by the next build, nor the other way round. */
    private void keepApart(String name, String option, Path written) throws UnknownChoiceException {
        for (Path source : List.of(order.content(), order.templates())) keepApart(name, option, written, source);
    }

    private static void keepApart(String name, String option, Path written, Path other) throws UnknownChoiceException {
        Path output = written.toAbsolutePath().normalize();
        Path folder = other.toAbsolutePath().normalize();
        if (output.startsWith(folder) || folder.startsWith(output))
            throw new UnknownChoiceException("The " + name + " folder " + written + " and the folder " + other
                    + " stand inside each other. Name another with " + option + ".");
    }

    /** Without knowing what stands in the folder, what is withheld could not be taken out of it. */
    private Manifest manifest(OutputFolder output) throws IOException {
        Optional<Bytes> bytes = output.manifest();
        if (bytes.isEmpty()) return Manifest.NONE;
        return Json.manifest(bytes.get())
                .orElseThrow(() -> new IOException("the manifest.json in " + order.output()
                        + " is not one that this Plainleaf wrote. Empty that folder, or name another with --output."));
    }

    /** What came of it, the manifest of everything, and who reports on it; nobody where it could not be completed. */
    private record Walked(Outcome outcome, Manifest manifest, Optional<ReportMaker> reports) {}

    private Walked walk(Manifest before, Optional<OutputFolder> output, boolean deep, Progress progress)
            throws IOException, UnknownChoiceException, CannotBeginException {
        ShaperLoading loading = ShaperLoading.begin(order.shaper());
        warmUp();
        Reading reading = new ContentReader(order.content(), order.templates()).read();
        Checks checks = new Checks(reading, order.date());
        Severities severities = checks.severities(order.strict(), order.press() == Order.Press.PROOF);
        Findings findings = new Findings(order.contentName(), severities);
        findings.add(checks.content());
        if (reading.site().isEmpty() || isEmpty(reading)) return incomplete(findings, reading);
        Roll roll = new Roll(reading, reading.site().get());
        roll.require(order.selection());
        ShaperChoice.LoadedShaper shaper = loading.end();
        try (Crew crew = new Crew(order.jobs())) {
            HtmlRenderer html = new HtmlRenderer(order.templates());
            PdfPrinter printer = new PdfPrinter(shaper.shaper());
            Shelf shelf = new Shelf(output, deep);
            Site site = reading.site().get();
            Optional<Language> staff = staffLanguage();
            Corridor corridor = new Corridor(order, reading, site, html, checks, findings, shelf, crew, printer, staff);
            Run run = new Run(corridor, roll, before);
            follow(() -> run.walk(progress));
            if (!run.isSound()) return incomplete(findings, reading);
            if (deep) follow(() -> new InBrowser(corridor).look(run, progress));
            if (order.selection().isAll() && !findings.hasError()) findings.add(severities.unused(Checks.looked(deep)));
            Outcome outcome =
                    new Outcome(true, run.ofChosen(), findings.of(run.chosen(), roll.all()), reading.sources());
            ReportMaker reports = new ReportMaker(corridor, roll, deep);
            return new Walked(outcome, run.manifest(generator, shaper.named()), Optional.of(reports));
        }
    }

    /** Only what is for the printer is in it. */
    private Optional<Language> staffLanguage() throws UnknownChoiceException {
        return order.press() == Order.Press.NONE
                ? Optional.empty()
                : Optional.of(StaffLanguage.of(order, "The ticket for the printer is"));
    }

    /** A part of the walk. */
    private interface Part {
        void walk() throws IOException;
    }

    private static void follow(Part part) throws IOException, CannotBeginException {
        try {
            part.walk();
        } catch (ValidatorUnavailable lacking) {
            throw new CannotBeginException(String.valueOf(lacking.getMessage()), lacking.cure(), lacking);
        }
    }

    private static Walked incomplete(Findings findings, Reading reading) {
        return new Walked(
                new Outcome(false, List.of(), findings.all(), reading.sources()), Manifest.NONE, Optional.empty());
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
