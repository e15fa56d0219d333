package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A structure element that can still be changed, joined to the element of the page it stands for. */
final class TagNode implements TagKid {
    /** The texts an element may carry (ISO 32000-1, table 323). */
    enum Text {
        ALT("Alt"),
        ACTUAL_TEXT("ActualText"),
        EXPANSION("E"),
        LANGUAGE("Lang");

        private final String key;

        Text(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private String type;
    private final @Nullable Element element;
    private @Nullable TagNode parent;
    private final List<TagKid> kids = new ArrayList<>();
    private final Map<Text, String> texts = new LinkedHashMap<>();
    private @Nullable COSDictionary attributes;
    private String id;

    /** Without an element, what layout needed and no author asked for. */
    TagNode(String type, @Nullable Element element) {
        this.type = type;
        this.element = element;
        this.id = element == null ? "" : element.getAttribute("id");
    }

    /** By which others in the document can name it; its element's, or empty. */
    String id() {
        return id;
    }

    void name(String newId) {
        this.id = newId;
    }

    String type() {
        return type;
    }

    boolean is(String... types) {
        return List.of(types).contains(type);
    }

    void retype(String other) {
        this.type = other;
    }

    Optional<Element> element() {
        return Optional.ofNullable(element);
    }

    /** Whether it stands for an element of this name. */
    boolean isFor(String tag) {
        return element != null && element.getTagName().equals(tag);
    }

    Optional<TagNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** A copy: the steps change what they walk over. */
    List<TagKid> kids() {
        return List.copyOf(kids);
    }

    List<TagNode> nodes() {
        return kids.stream()
                .filter(TagNode.class::isInstance)
                .map(TagNode.class::cast)
                .toList();
    }

    boolean isEmpty() {
        return kids.isEmpty();
    }

    /** All below it and itself, in reading order, as they are now. */
    List<TagNode> withDescendants() {
        List<TagNode> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<TagNode> all) {
        all.add(this);
        for (TagKid kid : kids) {
            if (kid instanceof TagNode node) {
                node.collect(all);
            }
        }
    }

    void add(TagKid kid) {
        insert(kids.size(), kid);
    }

    void insert(int index, TagKid kid) {
        kids.add(index, kid);
        if (kid instanceof TagNode node) {
            node.parent = this;
        }
    }

    int indexOf(TagKid kid) {
        return kids.indexOf(kid);
    }

    void remove(TagKid kid) {
        kids.remove(kid);
        if (kid instanceof TagNode node) {
            node.parent = null;
        }
    }

    /** Takes over what the other holds, after its own. */
    void absorb(TagNode other) {
        for (TagKid kid : other.kids()) {
            other.remove(kid);
            add(kid);
        }
    }

    /** Leaves its place to what it holds. */
    void dissolve() {
        TagNode host = parent;
        if (host == null) {
            throw new IllegalStateException("the root stays");
        }
        int index = host.indexOf(this);
        host.remove(this);
        for (TagKid kid : kids()) {
            remove(kid);
            host.insert(index++, kid);
        }
    }

    Optional<String> text(Text which) {
        return Optional.ofNullable(texts.get(which));
    }

    void say(Text which, String words) {
        texts.put(which, words);
    }

    void unsay(Text which) {
        texts.remove(which);
    }

    /** Its attribute dictionary (ISO 32000-1, 14.8.5), or null. */
    @Nullable
    COSDictionary attributes() {
        return attributes;
    }

    void setAttributes(@Nullable COSDictionary dictionary) {
        this.attributes = dictionary;
    }

    @Override
    public String toString() {
        return type + kids;
    }
}
