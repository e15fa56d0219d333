package plainleaf.html;

import java.util.ArrayList;
import java.util.List;
import plainleaf.model.AddedHeading;
import plainleaf.model.Edition;
import plainleaf.model.Heading;
import plainleaf.model.Section;

/** The headings of a printed article as its PDF lists them. */
public final class Outline {
    private Outline() {}

    /** A heading of level 2 or 3, and those of the next level that stand under it. */
    public record Mark(String name, String id, List<Mark> inner) {
        public Mark {
            inner = List.copyOf(inner);
        }
    }

    /** One mark for each heading of levels 2 and 3, the back matter's own last. */
    static List<Mark> of(Edition edition, About about, Labels labels) {
        List<Mark> outer = new ArrayList<>();
        List<Section> sections = edition.translation().sections();
        int notesAfter = Notes.after(edition);
        for (int i = 0; i < sections.size(); i++) {
            Heading heading = sections.get(i).heading();
            if (heading.level() == 2) {
                outer.add(new Mark(heading.text().plain(), heading.id(), List.of()));
            } else if (heading.level() == 3) {
                putUnderLast(outer, new Mark(heading.text().plain(), heading.id(), List.of()));
            }
            if (i == notesAfter) {
                putUnderLast(outer, new Mark(labels.say("notes.title"), AddedHeading.NOTES.id(), List.of()));
            }
        }
        if (!edition.translation().hardWords().isEmpty()) {
            outer.add(new Mark(labels.say("hard-words.title"), AddedHeading.HARD_WORDS.id(), List.of()));
        }
        outer.add(new Mark(labels.say("about.title"), AddedHeading.ABOUT.id(), backMatter(about, labels)));
        return List.copyOf(outer);
    }

    private static List<Mark> backMatter(About about, Labels labels) {
        return about.parts().stream()
                .map(part -> new Mark(labels.say("about." + part), "about-" + part, List.of()))
                .toList();
    }

    private static void putUnderLast(List<Mark> outer, Mark mark) {
        if (outer.isEmpty()) {
            outer.add(mark);
            return;
        }
        Mark last = outer.get(outer.size() - 1);
        List<Mark> inner = new ArrayList<>(last.inner());
        inner.add(mark);
        outer.set(outer.size() - 1, new Mark(last.name(), last.id(), inner));
    }
}
