package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which paragraphs are the captions of which tables: {@code Table: …} right after a table, or right before it. */
final class TableCaptions {
    /** In every language, as the keywords of callouts are. */
    private static final String WORD = "table";

    private static final Pattern COLON = Pattern.compile("[:：]");

    private final Map<Node, Span> byTable = new HashMap<>();
    private final Set<Node> captions = new HashSet<>();

    private TableCaptions() {}

    static TableCaptions in(List<Node> nodes) {
        TableCaptions captions = new TableCaptions();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<Span> words = words(nodes.get(i));
            if (words.isPresent()) {
                Optional<Node> before = captions.tableAt(nodes, i - 1);
                Optional<Node> table = before.isPresent() ? before : captions.tableAt(nodes, i + 1);
                if (table.isPresent()) {
                    captions.join(table.get(), nodes.get(i), words.get());
                }
            }
        }
        return captions;
    }

    private Optional<Node> tableAt(List<Node> nodes, int index) {
        boolean inside = index >= 0 && index < nodes.size();
        return inside && nodes.get(index) instanceof TableBlock table && !byTable.containsKey(table)
                ? Optional.of(table)
                : Optional.empty();
    }

    private void join(Node table, Node caption, Span words) {
        byTable.put(table, words);
        captions.add(caption);
    }

    /** The words after {@code Table:}. */
    private static Optional<Span> words(Node node) {
        if (!(node instanceof Paragraph)) {
            return Optional.empty();
        }
        String text = node.getChars().toString();
        Matcher sign = COLON.matcher(text);
        int colon = sign.find() ? sign.start() : 0;
        boolean begins = colon > 0
                && UCharacter.foldCase(text.substring(0, colon).strip(), true).equals(WORD);
        if (!begins) {
            return Optional.empty();
        }
        int start = colon + 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int offset = start < text.length() ? node.getChars().getIndexOffset(start) : node.getEndOffset();
        return Optional.of(Span.of(node).after(offset));
    }

    boolean isCaption(Node node) {
        return captions.contains(node);
    }

    Optional<Span> of(TableBlock table) {
        return Optional.ofNullable(byTable.get(table));
    }
}
