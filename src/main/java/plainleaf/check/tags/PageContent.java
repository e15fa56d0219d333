package plainleaf.check.tags;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.UnseenText.Reason;

/** What is drawn in a file, sorted by the mark it stands under. */
final class PageContent {
    private final Map<ContentKey, RunBuilder> marked = new LinkedHashMap<>();
    private final Map<MarkedContent, RunBuilder> artifacts = new LinkedHashMap<>();
    private final List<RunBuilder> untagged = new ArrayList<>();
    private final Deque<MarkedContent> open = new ArrayDeque<>();
    private final Spaces spaces;
    private final List<DrawnPage> pages = new ArrayList<>();
    private Optional<Sight> sight = Optional.empty();
    private int page;

    PageContent(Spaces spaces) {
        this.spaces = spaces;
    }

    /** Begins a page of this number and size, which viewers turn by so many degrees. */
    void turn(int number, Box paper, int turned) {
        page = number;
        leave();
        sight = Optional.of(new Sight(number, paper, turned));
        open.clear();
        untagged.add(new RunBuilder(spaces, page, -1));
    }

    void begin(MarkedContent content) {
        open.push(content);
    }

    /** Closes the innermost mark; a replacement text that no glyph has brought out is said now. */
    void end() {
        if (open.isEmpty()) {
            return;
        }
        if (isReplacing(open.peek())) {
            String text = open.peek().replacement();
            if (!text.isEmpty()) {
                current().say(text);
            }
        }
        open.pop();
    }

    void show(Glyph glyph) {
        RunBuilder run = current();
        innermost(content -> !content.language().isEmpty()).ifPresent(content -> run.speak(content.language()));
        Optional<MarkedContent> replaced = outermost();
        if (replaced.isPresent()) {
            run.add(glyph.spokenFor(), replaced.get().replacement());
        } else {
            run.add(glyph, glyph.text());
        }
    }

    /** What is seen of a glyph, which is nothing where its layer may be hidden or for this reason. */
    void see(Glyph glyph, @Nullable Reason reason) {
        if (reason == null && !isOptional()) {
            sight().glyph(glyph, isArtifact());
        }
        if (!isArtifact()) {
            innermost(MarkedContent::hasNumber)
                    .ifPresent(
                            mark -> sight().read(glyph, mark, reason == null && isOptional() ? Reason.LAYER : reason));
        }
    }

    void paint(Paint paint) {
        sight().paint(paint);
    }

    void image(Path2D shape, List<Path2D> clips, double resolution) {
        sight().image(
                        shape,
                        clips,
                        resolution,
                        isArtifact() || innermost(MarkedContent::hasNumber).isEmpty());
    }

    /** A path that is filled or drawn; what stands under no mark is no picture. */
    void draw(Rectangle2D bounds, List<Path2D> clips) {
        innermost(content -> content.hasNumber() || content.isArtifact())
                .ifPresent(mark -> sight().drawing(bounds, clips, mark));
    }

    /** Whether this rectangle is the paper of the page. */
    boolean isPaper(Rectangle2D clip) {
        return sight().isPaper(clip);
    }

    private Sight sight() {
        return sight.orElseThrow();
    }

    /** What was drawn on a page is kept in short once the page is done: all glyphs of a long file are too many. */
    private void leave() {
        sight.map(Sight::page).ifPresent(pages::add);
        sight = Optional.empty();
    }

    private boolean isArtifact() {
        return open.stream().anyMatch(MarkedContent::isArtifact);
    }

    private boolean isOptional() {
        return open.stream().anyMatch(MarkedContent::isOptional);
    }

    List<DrawnPage> pages() {
        leave();
        return pages;
    }

    Map<ContentKey, RunBuilder> marked() {
        return marked;
    }

    List<Artifact> artifacts() {
        return artifacts.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry ->
                        new Artifact(entry.getKey().kind(), entry.getValue().build()))
                .toList();
    }

    List<TextRun> untagged() {
        return untagged.stream()
                .filter(run -> !run.isBlank())
                .map(RunBuilder::build)
                .toList();
    }

    /** Whether no other replacement text speaks for this one. */
    private boolean isReplacing(MarkedContent content) {
        return outermost().filter(outer -> outer == content).isPresent();
    }

    private Optional<MarkedContent> outermost() {
        Iterator<MarkedContent> outside = open.descendingIterator();
        while (outside.hasNext()) {
            MarkedContent content = outside.next();
            if (content.isReplaced()) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private RunBuilder current() {
        Optional<MarkedContent> artifact = innermost(MarkedContent::isArtifact);
        if (artifact.isPresent()) {
            return artifacts.computeIfAbsent(artifact.get(), content -> new RunBuilder(spaces, page, -1));
        }
        return innermost(MarkedContent::hasNumber)
                .map(content -> content.key(page))
                .map(key -> marked.computeIfAbsent(key, k -> new RunBuilder(spaces, page, k.mcid())))
                .orElseGet(() -> untagged.get(untagged.size() - 1));
    }

    private Optional<MarkedContent> innermost(Predicate<MarkedContent> wanted) {
        return open.stream().filter(wanted).findFirst();
    }
}
