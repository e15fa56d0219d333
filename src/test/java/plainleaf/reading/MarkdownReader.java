package plainleaf.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads a leaflet's Markdown with another parser than the program's, so that what both understand alike is not one
 * mistake made twice. What it does not know it refuses: a proof must not pass over words.
 */
final class MarkdownReader {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#[a-z][a-z0-9-]*}\\s*$");
    private static final String QUESTIONS = "{#questions}";
    private static final Pattern FOREIGN = Pattern.compile("\\[([^]\\[]+)]\\{lang=[A-Za-z-]+}");
    private static final Pattern CAPTION = Pattern.compile("^Table:");
    private static final Map<String, String> CALLOUTS = Map.of(
            "[!CAUTION]", "emergency",
            "[!WARNING]", "urgent",
            "[!IMPORTANT]", "important",
            "[!TIP]", "tip",
            "[!NOTE]", "note");

    private final Words words = new Words();
    private final List<String> sections = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final Facts facts;
    private boolean asking;

    private final Iterator<Boolean> lists;

    private MarkdownReader(Facts facts, List<Boolean> lists) {
        this.facts = facts;
        this.lists = lists.iterator();
    }

    /**
     * What a text says.
     *
     * @param blocks its headings, paragraphs, items, captions and cells, in order
     * @param sections its headings of level 2
     * @param pictures the text alternatives of those that are not decorative
     */
    record Reading(List<String> blocks, List<String> sections, List<String> pictures) {}

    /** @param lists for each table, whether it is set as a list; those that are not told of are tables */
    static Reading read(String markdown, Facts facts, List<Boolean> lists) {
        MarkdownReader reader = new MarkdownReader(facts, lists);
        reader.blocks(children(PARSER.parse(markdown)));
        reader.notes();
        return new Reading(reader.words.blocks(), List.copyOf(reader.sections), List.copyOf(reader.pictures));
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) children.add(node);
        return children;
    }

    private void blocks(List<Node> nodes) {
        captionsFirst(nodes).forEach(this::block);
    }

    /** A caption may follow its table, but is read before it. */
    private static List<Node> captionsFirst(List<Node> nodes) {
        List<Node> ordered = new ArrayList<>(nodes);
        for (int i = 1; i < ordered.size(); i++) {
            boolean hasOne = i > 1 && isCaption(ordered.get(i - 2));
            if (isCaption(ordered.get(i)) && ordered.get(i - 1) instanceof TableBlock && !hasOne)
                Collections.swap(ordered, i - 1, i);
        }
        return ordered;
    }

    private static boolean isCaption(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Text text
                && CAPTION.matcher(text.getLiteral()).find();
    }

    private void block(Node node) {
        if (node instanceof Heading heading) heading(heading);
        else if (node instanceof Paragraph) paragraph(node);
        else if (node instanceof BulletList) children(node).forEach(item -> blocks(children(item)));
        else if (node instanceof OrderedList) children(node).forEach(this::step);
        else if (node instanceof BlockQuote) quotation(children(node));
        else if (node instanceof TableBlock && lists.hasNext() && lists.next()) labelled(node);
        else if (node instanceof TableBlock || node instanceof TableHead || node instanceof TableBody)
            children(node).forEach(this::block);
        else if (node instanceof TableRow) children(node).forEach(this::block);
        else if (node instanceof TableCell) say(children(node));
        else if (node instanceof HtmlBlock html) note(html.getLiteral());
        else if (!(node instanceof ThematicBreak)) throw unknown(node);
    }

    private void heading(Heading heading) {
        if (heading.getLevel() == 2) notes();
        asking |= heading.getLevel() == 2
                && heading.getLastChild() instanceof Text id
                && id.getLiteral().endsWith(QUESTIONS);
        inlines(children(heading));
        words.cut(text -> HEADING_ID.matcher(text).replaceFirst(""));
        end();
        if (heading.getLevel() == 2)
            sections.add(words.blocks().get(words.blocks().size() - 1));
    }

    /** The heading of the lines to write on, which the questions to ask end with. */
    private void notes() {
        if (asking) {
            words.say(facts.wording().label("notes.title"));
            words.endBlock();
        }
        asking = false;
    }

    private void paragraph(Node paragraph) {
        inlines(children(paragraph));
        if (isCaption(paragraph)) words.cut(text -> CAPTION.matcher(text).replaceFirst(""));
        end();
    }

    /** An item of a numbered list: the bold sentence it may begin with is its title. */
    private void step(Node item) {
        if (!(item instanceof ListItem)) throw unknown(item);
        List<Node> blocks = children(item);
        List<Node> first = blocks.isEmpty() ? List.of() : children(blocks.get(0));
        if (!first.isEmpty() && first.get(0) instanceof StrongEmphasis bold && isSentence(bold)) {
            say(List.of(bold));
            say(first.subList(1, first.size()));
            blocks.remove(0);
        }
        blocks(blocks);
    }

    private static boolean isSentence(StrongEmphasis bold) {
        if (bold.getNext() == null) return true;
        String text =
                bold.getLastChild() instanceof Text last ? last.getLiteral().strip() : "";
        int end = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        return end == ':' || UCharacter.hasBinaryProperty(end, UProperty.S_TERM);
    }

    /** A quotation is a callout where its first line is a keyword and no more. */
    private void quotation(List<Node> blocks) {
        List<Node> first = children(blocks.get(0));
        int line = firstBreak(first);
        String keyword = literal(first.subList(0, line));
        if (!CALLOUTS.containsKey(keyword)) {
            blocks(blocks);
            return;
        }
        List<Node> rest = first.subList(Math.min(line + 1, first.size()), first.size());
        boolean below = rest.isEmpty() && blocks.size() > 1 && blocks.get(1) instanceof Paragraph;
        List<Node> title = below ? children(blocks.get(1)) : rest;
        boolean titled = title.size() == 1 && title.get(0) instanceof StrongEmphasis;
        label(CALLOUTS.get(keyword), titled ? title : List.of());
        if (!below && !titled) say(rest);
        blocks(blocks.subList(below && titled ? 2 : 1, blocks.size()));
    }

    private static int firstBreak(List<Node> line) {
        int end = 0;
        while (end < line.size() && !(line.get(end) instanceof SoftLineBreak)) end++;
        return end;
    }

    private static String literal(List<Node> nodes) {
        StringBuilder literal = new StringBuilder();
        for (Node node : nodes) literal.append(node instanceof Text text ? text.getLiteral() : "\uFFFD");
        return literal.toString().strip();
    }

    /** The program's word for this kind of callout stands in one block with the title. */
    private void label(String kind, List<Node> title) {
        String label = facts.wording().label("callout." + kind);
        words.say(title.isEmpty() ? label : facts.wording().label("callout.titled", Map.of("label", label)) + " ");
        say(title);
    }

    /** Row by row, each cell that is not empty after the name of its column. */
    private void labelled(Node table) {
        List<Node> names = children(table.getFirstChild().getFirstChild());
        for (Node row : children(table.getLastChild())) {
            List<Node> cells = children(row);
            for (int i = 0; i < cells.size(); i++) {
                if (children(cells.get(i)).isEmpty()) continue;
                String name = literal(plain(names.get(i)));
                boolean signed = name.isEmpty() || "?!.:؟？".indexOf(name.charAt(name.length() - 1)) >= 0;
                words.say((signed ? name : facts.wording().label("table.column", Map.of("name", name))) + " ");
                say(children(cells.get(i)));
            }
        }
    }

    /** The texts in a cell, those in its emphasis too. */
    private static List<Node> plain(Node cell) {
        List<Node> texts = new ArrayList<>();
        for (Node node : children(cell)) {
            if (node instanceof Emphasis || node instanceof StrongEmphasis) texts.addAll(plain(node));
            else texts.add(node);
        }
        return texts;
    }

    private void say(List<Node> nodes) {
        inlines(nodes);
        end();
    }

    private void end() {
        words.cut(text -> facts.in(FOREIGN.matcher(text).replaceAll("$1")));
        words.endBlock();
    }

    private void inlines(List<Node> nodes) {
        nodes.forEach(this::inline);
    }

    private void inline(Node node) {
        if (node instanceof Text text) words.say(text.getLiteral());
        else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) words.say("\n");
        else if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link)
            inlines(children(node));
        else if (node instanceof Image image) picture(image);
        else if (node instanceof HtmlInline html) note(html.getLiteral());
        else throw unknown(node);
    }

    /** The text alternative is heard where the picture stands, and is not among the words that are drawn. */
    private void picture(Image image) {
        StringBuilder alternative = new StringBuilder();
        for (Node node : children(image)) alternative.append(node instanceof Text text ? text.getLiteral() : " ");
        if (!alternative.isEmpty()) pictures.add(Words.fold(facts.in(alternative.toString())));
        String caption = image.getTitle();
        if (caption != null && !caption.equals("decorative")) words.say(caption);
    }

    private static void note(String html) {
        if (!html.startsWith("<!--")) throw new IllegalArgumentException("not known: " + html);
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("not known: " + node);
    }
}
