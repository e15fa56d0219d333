package plainleaf.html;

import java.util.List;
import plainleaf.model.Edition;
import plainleaf.model.Heading;
import plainleaf.model.PressJob;
import plainleaf.model.Section;

/** Where printed editions leave lines for the reader's own notes: at the end of the questions to ask (design.md, 6). */
final class Notes {
    private static final int NOWHERE = -1;
    private static final String QUESTIONS = "questions";

    private Notes() {}

    /** The index of the section they stand after; -1 where there is none, or the leaflet wants no lines. */
    static int after(Edition edition) {
        List<Heading> headings =
                edition.translation().sections().stream().map(Section::heading).toList();
        int at = 0;
        while (at < headings.size() && !isQuestions(headings.get(at))) {
            at++;
        }
        if (at == headings.size() || !edition.leaflet().notes()) {
            return NOWHERE;
        }
        while (at + 1 < headings.size() && headings.get(at + 1).level() > 2) {
            at++;
        }
        return at;
    }

    /** What stands on the pages that are added until they fill a sheet of paper: no heading twice, and nothing where none is wanted. */
    static PressJob.Notes onAddedPages(Edition edition, Labels labels) {
        if (!edition.leaflet().notes()) {
            return PressJob.Notes.NONE;
        }
        return new PressJob.Notes(true, after(edition) == NOWHERE ? labels.say("notes.title") : "");
    }

    private static boolean isQuestions(Heading heading) {
        return heading.level() == 2 && heading.id().equals(QUESTIONS);
    }
}
