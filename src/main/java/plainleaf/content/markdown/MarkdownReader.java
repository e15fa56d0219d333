package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plainleaf.model.Block;
import plainleaf.model.Language;
import plainleaf.model.Link;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Section;

/** Reads the Markdown of a text into sections. */
public final class MarkdownReader {
    private final Manuscript manuscript;
    private final LinkTargets links;
    private final InlineReader inline;
    private final HeadingReader headings;
    private final BlockReader blocks;
    private final List<HeadingIds.Draft> drafts = new ArrayList<>();
    private final List<List<Block>> contents = new ArrayList<>();

    /**
     * What a text says.
     *
     * @param opening what stands before the first heading
     * @param foreign the other languages that parts of it are in
     */
    public record Body(List<Block> opening, List<Section> sections, List<Link> links, List<Language> foreign) {}

    public MarkdownReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.links = new LinkTargets(manuscript);
        this.inline = new InlineReader(manuscript, links);
        this.headings = new HeadingReader(manuscript, inline);
        this.blocks = new BlockReader(manuscript, inline);
    }

    /**
     * Reads the text.
     *
     * @param source the headings of the text this one is translated from; empty for the source itself
     */
    public Body read(List<plainleaf.model.Heading> source) {
        String markdown = manuscript.markdown();
        Optional<Bounds.Breach> breach = Bounds.firstBreach(markdown);
        if (breach.isPresent()) {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    manuscript.at(breach.get().offset()),
                    breach.get().detail(),
                    breach.get().hint());
            return new Body(List.of(), List.of(), List.of(), List.of());
        }
        readSections(Span.children(MarkdownParser.parse(markdown)));
        List<plainleaf.model.Heading> found = new HeadingIds(manuscript).assign(drafts, source);
        links.checkFragments(found);
        return new Body(contents.get(0), sections(found), links.links(), inline.foreign());
    }

    private void readSections(List<Node> nodes) {
        List<Node> section = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                contents.add(blocksOf(section));
                drafts.add(headings.read(heading));
                section.clear();
            } else {
                section.add(node);
            }
        }
        contents.add(blocksOf(section));
    }

    private List<Block> blocksOf(List<Node> section) {
        List<Block> read = blocks.read(List.copyOf(section), Setting.TEXT);
        return manuscript.isEasyRead() ? new PictureBlocks(manuscript).join(read) : read;
    }

    private List<Section> sections(List<plainleaf.model.Heading> found) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            sections.add(new Section(found.get(i), contents.get(i + 1)));
        }
        return sections;
    }
}
