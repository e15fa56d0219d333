package plainleaf.check.problem;

import static plainleaf.check.problem.ProblemRules.FORMAT;
import static plainleaf.diagnostic.Severity.ERROR;

import java.util.List;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;

/** Files and the values in them that could not be used. */
final class FileRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "file-encoding",
                    ERROR,
                    "Every text file is UTF-8, so that no letter turns into another.",
                    FORMAT,
                    "save the file as UTF-8; most editors ask for the encoding under Save as",
                    Example.words(
                            "en.md was saved as Windows-1252: its é is a byte that UTF-8 does not know",
                            "en.md is saved as UTF-8")),
            new Rule(
                    "file-unreadable",
                    ERROR,
                    "Every file and folder can be read and has a name that says what it is.",
                    FORMAT,
                    "check the name, the size and the permissions of the file",
                    Example.words("stairs/english.md: no language has the tag “english”", "stairs/en.md")),
            new Rule(
                    "front-matter",
                    ERROR,
                    "A text begins with its front matter between two lines of three hyphens.",
                    FORMAT,
                    "begin the file with ---, the title and the other values, and close it with ---",
                    Example.markdown(
                            "---\ntitle: Using the stairs\n\n## Going up\n\nHold the rail.",
                            "---\ntitle: Using the stairs\n---\n\n## Going up\n\nHold the rail.")),
            new Rule(
                    "yaml-syntax",
                    ERROR,
                    "The lines of a YAML file are plain “key: value” lines, each key once, without anchors and tags.",
                    "YAML 1.2, core schema",
                    "put a text that holds a colon or begins with a sign between quotation marks",
                    Example.yaml("owner: Physiotherapy: stairs team", "owner: \"Physiotherapy: stairs team\"")),
            new Rule(
                    "unknown-key",
                    ERROR,
                    "Every key is one that Plainleaf knows, so that no value is passed over.",
                    FORMAT,
                    "correct the spelling of the key or take it out",
                    Example.yaml("onwer: Physiotherapy", "owner: Physiotherapy")),
            new Rule(
                    "invalid-value",
                    ERROR,
                    "Every value is of the kind its key asks for: a date is a date, a list is a list.",
                    FORMAT,
                    "write dates as YYYY-MM-DD and words as the format lists them",
                    Example.yaml("review-due: 5 January 2028", "review-due: 2028-01-05")),
            new Rule(
                    "missing-value",
                    ERROR,
                    "Every value that must be there is there, a title first of all.",
                    FORMAT + "; WCAG 2.2, 2.4.2",
                    "add the key and its value",
                    Example.yaml("# title: Using the stairs", "title: Using the stairs")
                            .in("en.md")));

    private FileRules() {}
}
