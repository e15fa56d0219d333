package plainleaf.check.problem;

import static plainleaf.check.problem.ProblemRules.FORMAT;
import static plainleaf.diagnostic.Severity.ERROR;

import java.util.List;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;

/** Pictures that are not there, or that not everyone can have. */
final class PictureRules {
    private static final String STAIRS = "![A person on the stairs](pictures/stairs.svg)";

    static final List<Rule> ALL = List.of(
            new Rule(
                    "picture-missing",
                    ERROR,
                    "Every picture that a text shows is there.",
                    "WCAG 2.2, 1.1.1",
                    "put the picture into the folder, or correct its path",
                    Example.markdown("![A person on the stairs](pictures/stair.svg)", STAIRS)),
            new Rule(
                    "picture-unsafe",
                    ERROR,
                    "A picture stands inside content/, needs nothing from outside and is quickly drawn.",
                    FORMAT,
                    "use an SVG, PNG or JPEG file below content/ that refers to no other file and has its kind in its name",
                    Example.markdown("![A person on the stairs](../../../stairs.svg)", STAIRS)),
            new Rule(
                    "picture-alternative",
                    ERROR,
                    "Every picture says in words what it shows, or is marked as decorative.",
                    "WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; Matterhorn 13-004",
                    "write what the picture says between the square brackets, or add the title \"decorative\"",
                    Example.markdown("![](pictures/stairs.svg)", STAIRS)));

    private PictureRules() {}
}
