package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Reads running text: facts filled in, links checked, markup that is not published left out and reported. */
final class InlineReader {
    private static final int DEEPEST = 50;

    private final Manuscript manuscript;
    private final LinkTargets links;
    private final RawText raw;
    private final LanguageMarks marks;
    private final Markups markups = new Markups();
    private final Set<Language> foreign = new LinkedHashSet<>();
    private Language language;
    private FactValues facts;
    private int depth;

    InlineReader(Manuscript manuscript, LinkTargets links) {
        this.manuscript = manuscript;
        this.links = links;
        this.raw = new RawText(manuscript);
        this.marks = new LanguageMarks(manuscript);
        this.language = manuscript.language();
        this.facts = manuscript.facts();
    }

    /** Running text as words and as XHTML. */
    RichText rich(List<Inline> content) {
        return InlineHtml.of(content, language, markups);
    }

    /** The other languages that parts of what was read are in. */
    List<Language> foreign() {
        return List.copyOf(foreign);
    }

    RichText rich(Node parent) {
        return rich(read(Span.of(parent)));
    }

    /** What stands in this span. */
    List<Inline> read(Span span) {
        List<Inline> content = new ArrayList<>();
        int done = span.from();
        for (MarkedSpans.Marked marked : MarkedSpans.in(span)) {
            readPart(new Span(span.nodes(), done, marked.start()), content);
            readMarked(marked, content);
            done = marked.end();
        }
        readPart(span.after(done), content);
        return content;
    }

    private void readPart(Span span, List<Inline> out) {
        for (Node node : span.nodes()) {
            if (node instanceof Text) {
                out.add(words(Escapes.unescaped(span.cut(node))));
            } else if (node instanceof MarkNode mark) {
                marks.reportLoose(mark, span);
                out.add(words(Escapes.unescaped(mark.getChars())));
            } else {
                read(node, out);
            }
        }
    }

    private void readMarked(MarkedSpans.Marked marked, List<Inline> out) {
        Optional<Language> other = marks.language(marked.mark(), language);
        if (other.isEmpty()) {
            nested(marked.mark(), () -> out.add(new Inline.Foreign(language.undetermined(), words(marked))));
            return;
        }
        if (depth >= DEEPEST || other.get().tag().equals(language.tag())) {
            nested(marked.mark(), () -> out.addAll(read(marked.words())));
            return;
        }
        Language around = language;
        FactValues factsAround = facts;
        language = other.get();
        facts = facts.in(language);
        foreign.add(language);
        nested(marked.mark(), () -> {
            marks.reportEmpty(marked);
            out.add(new Inline.Foreign(other.get(), words(marked)));
        });
        language = around;
        facts = factsAround;
    }

    private List<Inline> words(MarkedSpans.Marked marked) {
        List<Inline> content = read(marked.words());
        if (marked.endsWithSpace()) {
            content.add(words(" "));
        }
        return content;
    }

    private void read(Node node, List<Inline> out) {
        nested(node, () -> readByKind(node, out));
    }

    private void nested(Node node, Runnable reading) {
        if (depth >= DEEPEST) {
            problem(
                    Kind.UNSUPPORTED_MARKUP,
                    node,
                    "The markup here is nested too deeply.",
                    "Write it with fewer marks.");
        } else {
            depth++;
            reading.run();
            depth--;
        }
    }

    private void readByKind(Node node, List<Inline> out) {
        if (node instanceof FactNode fact) {
            readFact(fact, out);
        } else if (node instanceof SoftLineBreak) {
            out.add(words("\n"));
        } else if (node instanceof HardLineBreak) {
            out.add(new Inline.LineBreak());
        } else if (node instanceof Emphasis) {
            emphasis(node, "em", out);
        } else if (node instanceof StrongEmphasis) {
            emphasis(node, "strong", out);
        } else if (node instanceof Code code) {
            out.add(new Inline.Code(Escapes.code(code.getText())));
        } else if (node instanceof HtmlEntity) {
            out.add(words(Escapes.unescaped(node.getChars())));
        } else if (node instanceof TextBase) {
            out.addAll(read(Span.of(node)));
        } else {
            readReference(node, out);
        }
    }

    /** Easy read prints both kinds bold, and its rules of bold words hold for both. */
    private void emphasis(Node node, String element, List<Inline> out) {
        List<Inline> content = read(Span.of(node));
        if (!manuscript.isEasyRead()) {
            out.add(new Inline.Emphasis(element, content));
        } else if (node.getAncestorOfType(Emphasis.class, StrongEmphasis.class) == null) {
            out.add(new Inline.Emphasis("strong", content));
        } else {
            out.addAll(content);
        }
    }

    private void readFact(FactNode fact, List<Inline> out) {
        Location place = manuscript.at(fact);
        if (!fact.isClosed()) {
            facts.unclosed(place);
            out.add(words("{{"));
        } else {
            Optional<FactValues.Value> value = facts.find(fact.name(), place);
            value.ifPresent(found -> out.add(new Inline.Words(found.text(), found.kept())));
        }
    }

    private void readReference(Node node, List<Inline> out) {
        if (node instanceof Link link) {
            out.add(anchor(link, link.getUrl(), read(Span.of(link))));
        } else if (node instanceof AutoLink auto) {
            out.add(autoLink(auto, "", auto.getText()));
        } else if (node instanceof MailLink mail) {
            out.add(autoLink(mail, "mailto:", mail.getText()));
        } else if (node instanceof RefNode reference) {
            readRefNode(reference, out);
        } else if (node instanceof Image) {
            problem(
                    Kind.UNSUPPORTED_MARKUP,
                    node,
                    "A picture stands inside a sentence.",
                    "Put the picture on a line of its own.");
        } else if (node instanceof HtmlInline) {
            raw.report(node);
        } else if (!(node instanceof HtmlInlineComment)) {
            problem(Kind.UNSUPPORTED_MARKUP, node, "This markup has no place in a leaflet.", "Write it as plain text.");
            out.add(words(node.getChars().toString()));
        }
    }

    private void readRefNode(RefNode node, List<Inline> out) {
        Optional<Reference> target = definition(node);
        if (target.isEmpty()) {
            readUndefined(node, out);
        } else if (node instanceof LinkRef) {
            out.add(anchor(node, target.get().getUrl(), referenceWords(node)));
        } else {
            problem(
                    Kind.UNSUPPORTED_MARKUP,
                    node,
                    "A picture stands inside a sentence.",
                    "Put the picture on a line of its own.");
        }
    }

    /** The definition a reference stands for; empty where the brackets are plain text. */
    static Optional<Reference> definition(RefNode node) {
        Document document = node.getDocument();
        return node.isDefined() ? Optional.ofNullable(node.getReferenceNode(document)) : Optional.empty();
    }

    private List<Inline> referenceWords(RefNode node) {
        return node.hasChildren() ? read(Span.of(node)) : List.of(words(Escapes.unescaped(node.getReference())));
    }

    private void readUndefined(RefNode node, List<Inline> out) {
        if (raw.isFailedLink(node)) {
            problem(
                    Kind.LINK_TARGET,
                    node,
                    "This looks like a link and is not one.",
                    "Write each space in the address as %20.");
        }
        if (!node.hasChildren()) {
            out.add(words(Escapes.unescaped(node.getChars())));
            return;
        }
        BasedSequence all = node.getChars();
        out.add(words(Escapes.unescaped(all.prefixOf(node.getChildChars()))));
        out.addAll(read(Span.of(node)));
        out.add(words(Escapes.unescaped(all.suffixOf(node.getChildChars()))));
    }

    private Inline anchor(Node node, BasedSequence address, List<Inline> content) {
        String filled = raw.fill(address);
        return anchor(filled, content, manuscript.at(node));
    }

    private Inline anchor(String address, List<Inline> content, Location place) {
        String target = links.checked(address, place);
        links.add(target, rich(content).plain(), place);
        return new Inline.Anchor(target, content);
    }

    private Inline autoLink(Node node, String scheme, BasedSequence text) {
        String shown = new FactText(facts)
                .fill(text.toString(), manuscript.placesIn(text), literal -> literal, value -> value);
        return anchor(scheme + shown, List.of(new Inline.Address(Escapes.safe(shown))), manuscript.at(node));
    }

    private static Inline words(String text) {
        return new Inline.Words(Escapes.safe(text), false);
    }

    private void problem(Kind kind, Node node, String detail, String hint) {
        manuscript.problem(kind, manuscript.at(node), detail, hint);
    }

    static boolean isPicture(Node node) {
        return node instanceof Image
                || (node instanceof ImageRef reference && definition(reference).isPresent());
    }
}
