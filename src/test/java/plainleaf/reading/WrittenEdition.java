package plainleaf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a PDF has to say, gathered from the Markdown and from what the program is known to add: banners and
 * publisher before the title, the contents after it, the back matter at the end. Nothing else may stand there.
 */
public final class WrittenEdition {
    private final SourceFiles files;
    private final Map<?, ?> site;
    private final Map<?, ?> leaflet;
    private final Map<?, ?> front;
    private final Wording wording;
    private final Facts facts;
    private final MarkdownReader.Reading body;

    private WrittenEdition(SourceFiles files, String markdown) throws IOException {
        this.files = files;
        site = files.siteSettings();
        leaflet = files.leafletSettings();
        front = SourceFiles.front(markdown);
        wording = new Wording(files.language());
        facts = new Facts(site, leaflet, wording);
        body = MarkdownReader.read(SourceFiles.body(markdown), facts, files.lists());
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
        return body.pictures();
    }

    /** Every block, in the order of reading. */
    List<String> blocks() {
        return joined(List.of(
                banners(),
                publisher(),
                cover(),
                contents(),
                body.blocks(),
                BackMatter.of(files, site, leaflet, wording)));
    }

    private List<String> cover() {
        return said(facts.in(wording.choose(front.get("title"))), facts.in(wording.choose(front.get("summary"))));
    }

    private List<String> banners() {
        String sample = Boolean.TRUE.equals(leaflet.get("sample")) ? wording.label("banner.sample") : "";
        return said(sample, "draft".equals(front.get("status")) ? draft() : "");
    }

    private String draft() {
        boolean translated = !files.language().equals(leaflet.get("source"));
        String by = "machine".equals(front.get("method")) ? ".machine-" + (translated ? "translated" : "written") : "";
        return wording.label("banner.draft" + by);
    }

    private List<String> publisher() {
        return said(
                wording.choose(site.get("organisation")),
                wording.choose(leaflet.get("owner")),
                files.isStandard() ? "" : wording.label("edition." + files.edition()));
    }

    /** In large print, and wherever there are six sections or more. */
    private List<String> contents() {
        if (!files.edition().equals("large-print") && body.sections().size() < 6) return List.of();
        List<String> ends = List.of(wording.label("about.title"));
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
