package plainleaf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a PDF has to say, gathered from the Markdown and from what the program is known to add: banners and
 * publisher before the title (in giant print behind it), the contents after it, the back matter at the end. Nothing else may stand there.
 */
public final class WrittenEdition {
    private final SourceFiles files;
    private final Map<?, ?> site;
    private final Map<?, ?> leaflet;
    private final Map<?, ?> front;
    private final Wording wording;
    private final Facts facts;
    private final MarkdownReader.Reading body;
    private final List<String> hardWords;

    private WrittenEdition(SourceFiles files, String markdown) throws IOException {
        this.files = files;
        site = files.siteSettings();
        leaflet = files.leafletSettings();
        front = SourceFiles.front(markdown);
        wording = new Wording(files.language());
        facts = new Facts(site, leaflet, wording);
        body = MarkdownReader.read(SourceFiles.body(markdown), facts, files.lists());
        hardWords = files.isEasyRead() ? HardWords.of(files, SourceFiles.body(markdown)) : List.of();
    }

    /** Of the file as it is written. */
    static WrittenEdition of(SourceFiles files) throws IOException {
        return of(files, files.markdown());
    }

    /** As if the file said this. */
    static WrittenEdition of(SourceFiles files, String markdown) throws IOException {
        return new WrittenEdition(files, markdown);
    }

    /** What a PDF's tags say otherwise than the files of this site; empty where they agree in every block. */
    public static List<String> differences(Path site, Path pdf) throws IOException {
        WrittenEdition written = of(SourceFiles.of(site, pdf));
        TaggedFile read = TaggedFile.read(Files.readAllBytes(pdf));
        List<String> differences = new ArrayList<>(Difference.between(written.blocks(), StrictReader.blocks(read)));
        differences.addAll(Difference.between(written.pictures(), StrictReader.pictures(read)));
        return differences;
    }

    /** What the author wrote for the eye: the title, the summary and the text. */
    List<String> authored() {
        return joined(List.of(cover(), body.blocks()));
    }

    /** The text alternatives of the pictures that say something. */
    List<String> pictures() {
        List<String> code = site.get("base-url") == null ? List.of() : said(wording.label("about.formats.code"));
        return joined(List.of(body.pictures(), code));
    }

    /** Every block, in the order of reading. */
    List<String> blocks() {
        return joined(List.of(
                isGiant() && !banners().isEmpty()
                        ? coverWithTitleFirst()
                        : joined(List.of(banners(), publisher(), cover())),
                bodyWithContents(),
                hardWords(),
                BackMatter.of(files, site, leaflet, wording)));
    }

    private List<String> cover() {
        return joined(List.of(title(), summary()));
    }

    private List<String> title() {
        return said(facts.in(wording.choose(front.get("title"))));
    }

    private List<String> summary() {
        return said(facts.in(wording.choose(front.get("summary"))));
    }

    private List<String> coverWithTitleFirst() {
        return joined(List.of(organisation(), title(), draftBanner(), sampleBanner(), department(), summary()));
    }

    /** From 22 points on. */
    private boolean isGiant() {
        return site.get("editions") instanceof Map<?, ?> editions
                && editions.get(files.edition()) instanceof Map<?, ?> sheet
                && sheet.get("size") instanceof Number size
                && size.doubleValue() >= 22;
    }

    private List<String> banners() {
        return joined(List.of(sampleBanner(), draftBanner()));
    }

    private List<String> sampleBanner() {
        return said(Boolean.TRUE.equals(leaflet.get("sample")) ? wording.label("banner.sample") : "");
    }

    private List<String> draftBanner() {
        return said("draft".equals(front.get("status")) ? draft() : "");
    }

    private String draft() {
        boolean translated = !files.language().equals(leaflet.get("source"));
        String by = "machine".equals(front.get("method")) ? ".machine-" + (translated ? "translated" : "written") : "";
        return wording.label("banner.draft" + by);
    }

    private List<String> publisher() {
        return joined(List.of(organisation(), department()));
    }

    private List<String> organisation() {
        return said(wording.choose(site.get("organisation")));
    }

    private List<String> department() {
        return said(
                wording.choose(leaflet.get("owner")),
                files.isStandard() ? "" : wording.label("edition." + files.edition()));
    }

    /** The contents stand before the text, but in easy read behind the first section: the front page says how to use it. */
    private List<String> bodyWithContents() {
        List<String> blocks = body.blocks();
        boolean front = files.isEasyRead() && !contents().isEmpty();
        int start = front ? blocks.indexOf(body.sections().get(1)) : 0;
        return joined(List.of(blocks.subList(0, start), contents(), blocks.subList(start, blocks.size())));
    }

    private List<String> hardWords() {
        return hardWords.isEmpty() ? List.of() : joined(List.of(said(wording.label("hard-words.title")), hardWords));
    }

    /** In large print, and wherever there are six sections or more. */
    private List<String> contents() {
        if (!files.edition().equals("large-print") && body.sections().size() < 6) return List.of();
        List<String> ends = hardWords.isEmpty()
                ? List.of(wording.label("about.title"))
                : List.of(wording.label("hard-words.title"), wording.label("about.title"));
        return joined(List.of(List.of(wording.label("contents.title")), body.sections(), ends));
    }

    /** Those that say anything. */
    private static List<String> said(String... blocks) {
        Words words = new Words();
        for (String block : blocks) {
            words.say(block);
            words.endBlock();
        }
        return words.blocks();
    }

    private static List<String> joined(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
