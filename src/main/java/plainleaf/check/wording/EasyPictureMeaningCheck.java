package plainleaf.check.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.check.content.Passages;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pictures of easy read that say one thing here and another there. */
final class EasyPictureMeaningCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-picture-meaning",
            Severity.WARNING,
            "In easy read the same picture means the same thing.",
            "Information for all (Inclusion Europe), 9 and 37; Department of Health, Making written information easier to understand (2010)",
            "use the same words for the same picture, or another picture",
            Example.markdown(
                            "![Stairs](pictures/stairs.svg)\n\nHold on.\n\n![A ladder](pictures/stairs.svg)\n\nStep up.",
                            "![Stairs](pictures/stairs.svg)\n\nHold on.\n\n![Stairs](pictures/stairs.svg)\n\nStep up.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        if (!prose.isEasyRead()) {
            return Stream.empty();
        }
        Map<String, String> meanings = new HashMap<>();
        return Passages.pictures(prose.text())
                .filter(picture ->
                        !picture.file().isEmpty() && !picture.alternative().isEmpty())
                .flatMap(picture -> {
                    String first = meanings.computeIfAbsent(picture.file(), file -> picture.alternative());
                    return Words.folded(first).equals(Words.folded(picture.alternative()))
                            ? Stream.empty()
                            : Stream.of(RULE.brokenAt(
                                    picture.location(),
                                    "the same picture is “" + first + "” above and “" + picture.alternative()
                                            + "” here"));
                });
    }
}
