package plainleaf.check;

import static plainleaf.diagnostic.Severity.ERROR;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Problem;
import plainleaf.model.Problem.Kind;

/** The rule behind each kind of problem a stage reports. */
final class ProblemRules {
    private static final String FORMAT = "Plainleaf content format";
    private static final Map<Kind, Rule> RULES = new EnumMap<>(Kind.class);

    static {
        add(
                Kind.FILE_ENCODING,
                "Every text file is UTF-8.",
                FORMAT,
                "save the file as UTF-8; most editors ask for the encoding under Save as");
        add(
                Kind.FILE_UNREADABLE,
                "Every file and folder can be read and has a name that says what it is.",
                FORMAT,
                "check the name, the size and the permissions of the file");
        add(
                Kind.FRONT_MATTER,
                "A text begins with its front matter between two lines of three hyphens.",
                FORMAT,
                "begin the file with ---, the title and the other values, and close it with ---");
        add(
                Kind.YAML_SYNTAX,
                "YAML is plain: no anchors, no tags, no key twice.",
                "YAML 1.2, core schema",
                "put a text that holds a colon or begins with a sign between quotation marks");
        add(
                Kind.UNKNOWN_KEY,
                "Every key is one that the format knows.",
                FORMAT,
                "correct the spelling of the key or take it out");
        add(
                Kind.INVALID_VALUE,
                "Every value is of the kind its key asks for.",
                FORMAT,
                "write dates as YYYY-MM-DD and words as the format lists them");
        add(
                Kind.MISSING_VALUE,
                "Every value that must be there is there.",
                FORMAT + "; WCAG 2.2, 2.4.2",
                "add the key and its value");
        add(
                Kind.UNKNOWN_LANGUAGE,
                "Every language has its file in templates/languages.",
                "WCAG 2.2, 3.1.1; BCP 47",
                "use a language that has a file in templates/languages, or add one");
        add(
                Kind.MISSING_LABEL,
                "A language file has every label the program adds.",
                "WCAG 2.2, 3.1.1",
                "add the label in the language of the file");
        add(
                Kind.RAW_HTML,
                "A text is Markdown, without HTML tags.",
                FORMAT,
                "write it in Markdown, or put a backslash before the < to show it");
        add(
                Kind.UNSUPPORTED_MARKUP,
                "A text uses only the Markdown a leaflet has a place for.",
                FORMAT,
                "say it with headings, paragraphs, lists, tables, pictures or callouts");
        add(
                Kind.UNKNOWN_FACT,
                "Every fact that a text takes in by name is written down once.",
                FORMAT + "; NSW Multicultural Health Communication Service, on information that may change",
                "add the fact to leaflet.yaml or site.yaml, or correct its name");
        add(
                Kind.MISSING_TRANSLATION,
                "What a page shows is there in the language of the page.",
                "WCAG 2.2, 3.1.1; NHS digital service manual, set-language",
                "add the text for this language");
        add(
                Kind.UNKNOWN_CALLOUT,
                "A callout is one of the five kinds.",
                FORMAT,
                "use CAUTION, WARNING, IMPORTANT, TIP or NOTE, alone on the first line");
        add(
                Kind.LANGUAGE_OF_PARTS,
                "Words in another language say which one.",
                "WCAG 2.2, 3.1.2; BCP 47",
                "write [bonjour]{lang=fr}, with the tag of the language");
        add(
                Kind.HEADING_ID,
                "The id of a heading is well formed and stands once in its text.",
                "HTML, 3.2.6 (the id attribute)",
                "use small letters, digits and hyphens, and each id once");
        add(
                Kind.PICTURE_MISSING,
                "Every picture that a text shows is there.",
                "WCAG 2.2, 1.1.1",
                "put the picture into the folder, or correct its path");
        add(
                Kind.PICTURE_UNSAFE,
                "A picture stands inside content/, needs nothing from outside and is quickly drawn.",
                FORMAT,
                "use an SVG, PNG or JPEG file below content/ that refers to no other file and has its kind in its name");
        add(
                Kind.PICTURE_ALTERNATIVE,
                "Every picture has a text alternative or is marked as decorative.",
                "WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; Matterhorn 13-004",
                "write what the picture says between the square brackets, or add the title \"decorative\"");
        add(
                Kind.LINK_TARGET,
                "Every link leads somewhere a reader may go.",
                "WCAG 2.2, 2.4.4",
                "correct the address, or the id of the heading it leads to");
        add(
                Kind.EASY_READ_BLOCK,
                "Easy read is made of pictures, each with its one to four sentences.",
                "Department of Health, Making written information easier to understand (2010)",
                "begin each piece with its picture on a line of its own");
        add(
                Kind.PDF_ENGINE,
                "The PDF engine leaves nothing out.",
                "PDF/UA-1, 7.1",
                "correct what the engine could not use at this place");
    }

    private ProblemRules() {}

    private static void add(Kind kind, String requirement, String standard, String hint) {
        RULES.put(kind, new Rule(id(kind), ERROR, requirement, standard, hint));
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Rule> all() {
        return List.copyOf(RULES.values());
    }

    static Rule of(Kind kind) {
        Rule rule = RULES.get(kind);
        if (rule == null) {
            throw new IllegalStateException("no rule reports " + kind);
        }
        return rule;
    }

    static Diagnostic diagnostic(Problem problem) {
        return of(problem.kind()).brokenAt(problem.location(), problem.detail()).advising(problem.hint());
    }
}
