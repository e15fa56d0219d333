package plainleaf.check.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plainleaf.model.SpokenLine;

/** Says one line after the other, and where a page begins or the language changes. */
final class Voice {
    private final List<SpokenLine> lines = new ArrayList<>();
    private int page;
    private int furthest;
    private String language;

    Voice(String language) {
        this.language = language;
    }

    List<SpokenLine> lines() {
        return lines;
    }

    /** Says what a thing is and its words; nothing more is put in than a change of page or language. */
    void say(Announcement what, int depth, LineText text) {
        turn(text.page());
        String change =
                text.isEmpty() || text.language().equals(language) ? "" : "[" + LanguageName.of(text.language()) + "] ";
        language = text.isEmpty() ? language : text.language();
        String words = change + what.words() + (text.isEmpty() ? "" : ": " + text.said());
        lines.add(new SpokenLine(
                page, depth, what.kind(), language, words, text.text(), what.headers(), text.links(), what.numbers()));
        page = text.lastPage() > 0 ? text.lastPage() : page;
        furthest = Math.max(furthest, page);
    }

    /** Says what a thing is; its parts follow. */
    void announce(Announcement what, int depth, int page) {
        turn(page);
        say(what, depth, LineText.NOTHING);
    }

    /** A remark on the whole document. */
    void remark(String kind, int depth, int page, String words, String text) {
        lines.add(new SpokenLine(
                page,
                depth,
                kind,
                "",
                words + (words.isEmpty() || text.isEmpty() ? "" : ": ") + text,
                text,
                List.of(),
                List.of(),
                Map.of()));
    }

    private void turn(int to) {
        if (to > 0 && to != page) {
            String words = "page " + to + (to < furthest ? " (back again)" : "");
            lines.add(new SpokenLine(to, 0, "page", "", words, "", List.of(), List.of(), Map.of("page", to)));
            page = to;
            furthest = Math.max(furthest, to);
        }
    }
}
