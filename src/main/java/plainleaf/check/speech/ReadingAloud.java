package plainleaf.check.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.tags.FileEnd;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.TextRun;
import plainleaf.model.SpokenDocument;
import plainleaf.model.SpokenLine;

/** Reads a PDF out as a screen reader would, and then says what it left out and why. */
public final class ReadingAloud {
    private final TagTree tree;
    private final Voice voice;

    private ReadingAloud(TagTree tree) {
        this.tree = tree;
        voice = new Voice(tree.language());
    }

    /** All that is said of this file; never fails. */
    public static SpokenDocument of(TagTree tree) {
        return new SpokenDocument(
                tree.title(), tree.language(), tree.pages(), tree.tagged(), new ReadingAloud(tree).lines());
    }

    private List<SpokenLine> lines() {
        if (tree.faults().contains(FileEnd.FAULT)) {
            voice.remark("fault", 0, 0, "What follows is what is left of it, and may be wrong", FileEnd.FAULT);
        }
        voice.remark(
                "document",
                0,
                0,
                "Title",
                tree.title().isEmpty() ? "none; the name of the file is said" : tree.title());
        voice.remark(
                "document",
                0,
                0,
                "Language",
                tree.language().isEmpty()
                        ? "not set; the voice of the reader's own language is used, whatever the text is in"
                        : LanguageName.of(tree.language()));
        voice.remark("document", 0, 0, "Pages", String.valueOf(tree.pages()));
        List<Tag> hidden = tree.roots().isEmpty() ? guessed() : tagged();
        notRead(hidden);
        tree.faults().stream()
                .filter(fault -> !fault.equals(FileEnd.FAULT))
                .forEach(fault -> voice.remark("fault", 0, 0, "Fault in the file", fault));
        return voice.lines();
    }

    private List<Tag> tagged() {
        Narrator narrator = new Narrator(voice);
        narrator.all(tree.roots(), tree.language(), 0);
        List<TextRun> loose = loose();
        if (!loose.isEmpty()) {
            voice.remark("untagged", 0, 0, "On the page but in no tag, so that most screen readers leave it out:", "");
            loose.forEach(run -> text("untagged", run));
        }
        return narrator.artifacts();
    }

    private List<Tag> guessed() {
        List<TextRun> loose = loose();
        voice.remark(
                "untagged",
                0,
                0,
                tree.tagged()
                        ? "This file has an empty tag tree: nothing says what is a heading, a list or a table, and in which order to read."
                        : "This file has no tags: nothing says what is a heading, a list or a table, and in which order to read.",
                "");
        voice.remark("untagged", 0, 0, loose.isEmpty() ? SCAN : GUESS, "");
        loose.forEach(run -> voice.say(Announcement.TEXT, 0, LineText.of(List.of(run), tree.language())));
        return List.of();
    }

    private static final String SCAN =
            "It has no text either, as when paper was scanned: a screen reader says nothing.";
    private static final String GUESS =
            "A screen reader has to guess. At best it says this, in the order it was drawn:";

    private List<TextRun> loose() {
        List<TextRun> loose = new ArrayList<>(tree.untagged());
        loose.addAll(tree.orphans());
        return loose.stream()
                .filter(run -> !LineWriter.isBlank(run.text()))
                .sorted(Comparator.comparingInt(TextRun::page))
                .toList();
    }

    private void notRead(List<Tag> hidden) {
        List<TextRun> runs = Stream.concat(
                        tree.artifacts().stream().map(artifact -> artifact.run()),
                        hidden.stream().flatMap(Tag::runs))
                .filter(run -> !LineWriter.isBlank(run.text()))
                .toList();
        if (!runs.isEmpty()) {
            voice.remark(
                    "artifact", 0, 0, "Not read out, since it is marked as decoration or as the edge of a page:", "");
            runs.forEach(run -> text("artifact", run));
        }
    }

    private void text(String kind, TextRun run) {
        String where = run.page() > 0 ? "page " + run.page() : "no page";
        voice.remark(kind, 1, run.page(), where, LineText.of(List.of(run), "").text());
    }
}
