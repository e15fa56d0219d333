package plainleaf.content.markdown;

import java.util.List;
import plainleaf.formats.tokens.Markup;
import plainleaf.model.RichText;

/** Writes running text as words and as XHTML, with single spaces in both. */
final class InlineHtml {
    private final Markup markup;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private boolean spaceDue;

    private InlineHtml(Markup markup) {
        this.markup = markup;
    }

    static RichText of(List<Inline> content, Markup markup) {
        InlineHtml writer = new InlineHtml(markup);
        writer.write(content);
        writer.flush();
        return new RichText(writer.plain.toString(), writer.html.toString());
    }

    private void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Words words && !words.kept()) {
            run.append(words.text());
            return;
        }
        flush();
        if (inline instanceof Inline.Words words) {
            append(words.text(), markup.whole(words.text()));
        } else if (inline instanceof Inline.Address address) {
            append(address.text(), markup.address(address.text()));
        } else if (inline instanceof Inline.Code code) {
            append(code.text(), markup.code(code.text()));
        } else if (inline instanceof Inline.LineBreak) {
            html.append("<br/>");
            spaceDue = plain.length() > 0;
        } else if (inline instanceof Inline.Emphasis emphasis) {
            element(emphasis.element(), "", emphasis.content());
        } else if (inline instanceof Inline.Anchor anchor) {
            element("a", " href=\"" + Markup.escaped(anchor.target()) + "\"", anchor.content());
        }
    }

    private void element(String name, String attributes, List<Inline> content) {
        writeSpace();
        html.append('<').append(name).append(attributes).append('>');
        write(content);
        flush();
        html.append("</").append(name).append('>');
    }

    /** Ends a run of words; only then is it known which of them stay together. */
    private void flush() {
        String words = folded(run);
        run.setLength(0);
        spaceDue |= words.startsWith(" ") && plain.length() > 0;
        String inner = trimmed(words);
        if (!inner.isEmpty()) {
            append(inner, markup.of(inner));
        }
        spaceDue |= words.endsWith(" ") && plain.length() > 0;
    }

    private void append(String words, String markup) {
        if (words.isEmpty()) {
            return;
        }
        writeSpace();
        plain.append(words);
        html.append(markup);
    }

    private void writeSpace() {
        if (spaceDue) {
            plain.append(' ');
            if (!endsWithBreak()) {
                html.append(' ');
            }
            spaceDue = false;
        }
    }

    private boolean endsWithBreak() {
        return html.length() >= 5 && html.substring(html.length() - 5).equals("<br/>");
    }

    /** Every run of spaces and line breaks as one space; a no-break space stays as it is. */
    static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space) {
                folded.append(c);
            } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    /** Folded words without a space at either end. */
    private static String trimmed(String folded) {
        int from = folded.startsWith(" ") ? 1 : 0;
        int to = folded.length() - (folded.endsWith(" ") ? 1 : 0);
        return from < to ? folded.substring(from, to) : "";
    }
}
