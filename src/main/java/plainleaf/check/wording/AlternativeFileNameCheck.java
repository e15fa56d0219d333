package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.Passages;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.Picture;

/** Finds alternatives that are the name of a file. */
final class AlternativeFileNameCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "alternative-file-name",
                    Severity.WARNING,
                    "The alternative of a picture says what it shows, not what its file is called.",
                    "WCAG 2.2, 1.1.1 (F30)",
                    "say what the picture shows",
                    Example.markdown(
                            "![stairs.svg](pictures/stairs.svg)", "![A person on the stairs](pictures/stairs.svg)"))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern NAME = Pattern.compile(
            "(?i)\\S+\\.(?:svg|png|jpe?g|gif|webp|tiff?|bmp)|(?:img|dsc|image|picture|photo)[ _-]?[0-9]*");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Passages.pictures(prose.text())
                .filter(picture -> !picture.alternative().isBlank())
                .filter(picture -> NAME.matcher(picture.alternative().strip()).matches() || isOwnName(picture))
                .map(picture ->
                        RULE.brokenAt(picture.location(), "“" + picture.alternative() + "” is the name of a file"));
    }

    /** Of several words, as one word may well be the name of what is seen. */
    private static boolean isOwnName(Picture picture) {
        String name = picture.file().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        return name.matches(".*[-_].*") && picture.alternative().strip().equals(name);
    }
}
