package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what stands where another program lost a character: the sign for it, or letters that were read in another encoding. */
public final class LostCharacterCheck implements Check<Text> {
    private static final int REPLACEMENT = 0xFFFD;

    public static final Rule RULE = new Rule(
            "lost-character",
            Severity.ERROR,
            "No character was lost before the text came here.",
            "The Unicode Standard, 23.8: U+FFFD stands for what could not be converted; WHATWG Encoding, 4.2: UTF-8 that is"
                    + " read as windows-1252 gives other letters",
            "look at the original, and type the character again",
            Example.markdown("Rest in the caf\uFFFD.", "Rest in the café."));

    private final Sources sources;

    public LostCharacterCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        return Stream.concat(Passages.seen(text.translation(), sources), Passages.alternatives(text.translation()))
                .flatMap(passage -> Stream.concat(replaced(passage), miscoded(passage)));
    }

    private Stream<Diagnostic> replaced(Passage passage) {
        return passage.text().indexOf(REPLACEMENT) < 0
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(
                        sources.character(passage.location(), REPLACEMENT).orElse(passage.location()),
                        "a character was lost here when this text was copied or saved (U+FFFD)"));
    }

    private Stream<Diagnostic> miscoded(Passage passage) {
        return Miscoded.in(passage.text())
                .map(found -> RULE.brokenAt(
                                sources.text(passage.location(), found.typed()).orElse(passage.location()),
                                "“" + found.typed() + "” was “" + found.meant()
                                        + "” before this text was copied or saved")
                        .advising("write “" + found.meant() + "”, or save the original as UTF-8 and copy it again"));
    }
}
