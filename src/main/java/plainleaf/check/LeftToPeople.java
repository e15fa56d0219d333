package plainleaf.check;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.diagnostic.NeedsPerson;

/**
 * What no software can judge. The conditions that the Matterhorn Protocol leaves to people are here by their
 * checkpoints.
 */
final class LeftToPeople {
    private static final String CLINICIAN = "a clinician";
    private static final String TRANSLATOR = "a second translator";
    private static final String AUTHOR = "the author";
    private static final String READER = "readers";
    private static final String NHS = "NHS standard for creating health content";
    private static final String TAGS = "plainleaf tags FILE.pdf prints what is heard, line by line";

    private static final List<NeedsPerson> WORDS = List.of(
            new NeedsPerson(
                    "text-right",
                    CLINICIAN,
                    "Is what the leaflet says right, complete and in keeping with the evidence it names?",
                    "the evidence stands in leaflet.yaml and on the last page; a leaflet without it is told of",
                    NHS + "; PIF TICK criterion 4"),
            new NeedsPerson(
                    "approved",
                    CLINICIAN,
                    "Did the approver who is named read this version, and agree?",
                    "a leaflet without approver or dates is told of, and a draft says on every page that it is one",
                    NHS + "; PIF TICK criterion 1"),
            new NeedsPerson(
                    "facts-right",
                    AUTHOR,
                    "Are the telephone numbers, times, places and doses right, and does somebody answer?",
                    "each fact stands once, in leaflet.yaml or site.yaml, and is the same in every edition",
                    NHS),
            new NeedsPerson(
                    "risks-balanced",
                    CLINICIAN,
                    "Are benefits, risks and other choices told fairly, that of doing nothing too?",
                    "the headings stand side by side in the contents",
                    NHS + "; PIF TICK criterion 7"),
            new NeedsPerson(
                    "understood",
                    READER,
                    "Did people who are to read the leaflet read it, and understand what to do?",
                    "long sentences and the like can be counted; whether they are understood cannot",
                    "PIF TICK criterion 5; NHS digital service manual, health literacy; ISO 24495-1:2023"),
            new NeedsPerson(
                    "easy-read-tested",
                    "people with learning disabilities",
                    "Did people with learning disabilities test the easy-read edition?",
                    "sentences and pictures of each block stand side by side",
                    "Department of Health, Making written information easier to understand (2010)"));

    private static final List<NeedsPerson> LANGUAGES = List.of(
            new NeedsPerson(
                    "translation-right",
                    TRANSLATOR,
                    "Does the translation say what its source says, with every “not”, every dose and every warning?",
                    "headings are compared level by level; who translated and who checked stand in the front matter",
                    "PIF, Translated health information matters; " + NHS),
            new NeedsPerson(
                    "labels-right",
                    "a native speaker",
                    "Are the words that Plainleaf adds, such as “Warning”, right in this language?",
                    "they stand in one file for each language, below templates/languages",
                    "WCAG 2.2, 3.1.1; PIF, Translated health information matters"),
            new NeedsPerson(
                    "language-right",
                    "a native speaker",
                    "Is every text in the language it is said to be in, and every word in another one marked?",
                    "scripts are compared with languages, and passages with their source; other French among English words looks"
                            + " the same to software",
                    "WCAG 2.2, 3.1.1 and 3.1.2; PDF/UA-1, 7.2; Matterhorn checkpoint 11"),
            new NeedsPerson(
                    "directions-right",
                    "a native speaker",
                    "Do names, numbers and brackets stand in the right order in text from right to left?",
                    "numbers, Latin phrases and addresses are given their own direction",
                    "WCAG 2.2, 1.3.2; Unicode Standard Annex #9"));

    private static final List<NeedsPerson> PICTURES = List.of(
            new NeedsPerson(
                    "alternative-right",
                    AUTHOR,
                    "Does the alternative of each picture say what the picture tells here?",
                    "that it is there is proved, and that the page and the PDF have the same; " + TAGS,
                    "WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; Matterhorn checkpoint 13"),
            new NeedsPerson(
                    "decoration-right",
                    AUTHOR,
                    "Does nobody who cannot see the pictures marked as decorative miss anything?",
                    TAGS + ", and what is left out",
                    "WCAG 2.2, 1.1.1; PDF/UA-1, 7.1; Matterhorn checkpoint 01"),
            new NeedsPerson(
                    "picture-helps",
                    READER,
                    "Does each easy-read picture show what its sentences say?",
                    "each block has one picture beside one to four sentences",
                    "Department of Health, Making written information easier to understand (2010)"),
            new NeedsPerson(
                    "picture-without-words",
                    AUTHOR,
                    "Is there no text in a picture that should be text of the leaflet?",
                    "a picture is one object to software, whatever is drawn in it",
                    "WCAG 2.2, 1.4.5; Matterhorn checkpoint 08"),
            new NeedsPerson(
                    "picture-contrast",
                    AUTHOR,
                    "Can the lines and colours of each picture be told apart, on paper too, and is colour never all that tells?",
                    "the colours of text are measured; those inside pictures are not",
                    "WCAG 2.2, 1.4.1 and 1.4.11; Matterhorn checkpoint 04"));

    private static final List<NeedsPerson> ORDER = List.of(
            new NeedsPerson(
                    "order-sensible",
                    CLINICIAN,
                    "Does what is heard, in this order, make sense to a patient, with each warning before the step it is about?",
                    "that it is the order of the text is proved word for word; " + TAGS,
                    "WCAG 2.2, 1.3.2; PDF/UA-1, 7.2; Matterhorn checkpoint 09"),
            new NeedsPerson(
                    "structure-meant",
                    AUTHOR,
                    "Is every heading written as a heading, every list as a list and every quotation as one?",
                    "signs of lists and headings that were left over are told of; a line in bold is not",
                    "WCAG 2.2, 1.3.1; Matterhorn checkpoints 01, 14 and 16"),
            new NeedsPerson(
                    "headings-describe",
                    AUTHOR,
                    "Does each heading say what its part is about?",
                    "the contents and the bookmarks show all of them at once",
                    "WCAG 2.2, 2.4.6; PDF/UA-1, 7.4; Matterhorn checkpoint 14"),
            new NeedsPerson(
                    "table-meant",
                    AUTHOR,
                    "Is each table a table, with the headers that its cells need?",
                    TAGS + ", each cell with its headers",
                    "WCAG 2.2, 1.3.1; PDF/UA-1, 7.5; Matterhorn checkpoint 15"),
            new NeedsPerson(
                    "links-say-where",
                    AUTHOR,
                    "Do the words of each link say where it leads, and is the page behind it the right one?",
                    "the form of each address is checked; nothing is fetched from the network",
                    "WCAG 2.2, 2.4.4"),
            new NeedsPerson(
                    "senses",
                    AUTHOR,
                    "Can every direction be followed without seeing shape, place or colour, as in “the green box on the left”?",
                    "none of this can be seen from the words alone",
                    "WCAG 2.2, 1.3.3 and 1.4.1; Matterhorn checkpoint 04"),
            new NeedsPerson(
                    "heard",
                    "people who use screen readers",
                    "Did somebody who uses a screen reader every day read the page and the PDF with it?",
                    TAGS,
                    "EN 301 549 v3.2.1, clauses 9 and 10; PDF/UA-1, 7"),
            new NeedsPerson(
                    "paper",
                    "whoever prints it",
                    "Is the paper matt and thick enough that nothing shows through, and does nothing lie in the fold?",
                    "sizes and margins are in the style sheets; the paper is not in the file",
                    "UKAAF G003; UKAAF MS03"));

    static final List<NeedsPerson> ALL =
            Stream.of(WORDS, LANGUAGES, PICTURES, ORDER).flatMap(List::stream).toList();

    private LeftToPeople() {}
}
