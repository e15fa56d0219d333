package plainleaf.formats.tokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import plainleaf.formats.tokens.Piece.Kind;

/** The running text of a paragraph with the elements in it, so that a piece of information is found across them. */
public final class Passage {
    /** A paragraph's end, to those who look for pieces. */
    private static final char APART = '\u2029';

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder read = new StringBuilder();
    private final List<Piece> marked = new ArrayList<>();
    private final List<List<Element>> paths = new ArrayList<>();
    private final List<Element> top = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /** Some words, in which pieces are looked for. */
    public void words(String text) {
        append(text, text);
    }

    /** Words, or none, that are written as they are. */
    public void fixed(String text, String html) {
        Element element = new Element(words.length(), html, "");
        siblings().add(element);
        String apart = Character.toString(APART).repeat(text.length());
        append(apart, text.isBlank() ? apart : text);
        if (!text.isBlank()) {
            marked.add(new Piece(Kind.KEPT, element.start, words.length()));
        }
        element.end = words.length();
        element.fixed = true;
    }

    /** Words of another language: they are written as they are, and no piece reaches into them or past them. */
    public void foreign(String text, String html) {
        Element element = new Element(words.length(), html, "");
        siblings().add(element);
        String apart = Character.toString(APART).repeat(text.length());
        append(apart, apart);
        element.end = words.length();
        element.fixed = true;
    }

    /** An element begins. */
    public void open(String name, String attributes) {
        Element element = new Element(words.length(), "<" + name + attributes + ">", "</" + name + ">");
        siblings().add(element);
        open.push(element);
    }

    /** The element that began last ends. */
    public void close() {
        open.pop().end = words.length();
    }

    String text() {
        return words.toString();
    }

    /** As long as the text, with the words that are written already. */
    String read() {
        return read.toString();
    }

    /** The words that are written already. */
    List<Piece> marked() {
        return marked;
    }

    List<Element> elements() {
        return top;
    }

    /** The elements around a character. */
    List<Element> around(int index) {
        return paths.get(index);
    }

    private List<Element> siblings() {
        return open.isEmpty() ? top : open.peek().children;
    }

    private void append(String text, String asRead) {
        words.append(text);
        read.append(asRead);
        List<Element> path = List.copyOf(open);
        for (int i = 0; i < text.length(); i++) {
            paths.add(path);
        }
    }

    static boolean isWhole(String words) {
        return words.indexOf(APART) < 0;
    }

    /** An element, or words that are written already. */
    static final class Element {
        final int start;
        final String before;
        final String after;
        final List<Element> children = new ArrayList<>();
        int end;
        boolean fixed;

        private Element(int start, String before, String after) {
            this.start = start;
            this.before = before;
            this.after = after;
            this.end = Integer.MAX_VALUE;
        }
    }
}
