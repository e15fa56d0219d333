package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds Roman numerals in easy read. */
final class EasyRomanNumeralCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-roman-numeral",
            Severity.WARNING,
            "Easy read has no Roman numerals.",
            "Bavarian guidelines for easy language (digits, no Roman numerals)",
            "write the number in digits",
            Example.markdown("Read part IV.", "Read part 4.").in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    /** From II on: a single letter is a word, and so are those of more than one that the glossary or the list knows. */
    private static final Pattern ROMAN = Pattern.compile("(?<![\\p{L}\\p{N}])(?=[IVXLC]{2})"
            + "C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{N}])|[Ⅰ-ↈ]+");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return !prose.isEasyRead()
                ? Stream.empty()
                : prose.find(ROMAN)
                        .filter(hit -> !prose.vocabulary().words("acronyms").contains(hit.typed()))
                        .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is a Roman numeral"));
    }
}
