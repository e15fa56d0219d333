package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds times that are not written as 5pm, 5:30pm, midday and midnight. */
final class TimeFormatCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "time-format",
            Severity.WARNING,
            "A time is written as 5pm or 5:30pm, and 12 o’clock as midday or midnight.",
            "NHS digital service manual, numbers, measurements, dates and time (time)",
            "write 5pm, 5:30pm, midday or midnight",
            Example.markdown("Come at 17:30.", "Come at 5:30pm."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("time.format");
    }

    private static final String BEFORE = "(?<![0-9.:,/-])";
    private static final Pattern TIME = Pattern.compile(BEFORE + "(?:"
            + String.join(
                    "|",
                    // 5.00pm, 5:00pm and 5.30pm
                    "[0-9]{1,2}(?:[.:]00|\\.[0-9]{2})\\s?[ap]\\.?m",
                    // 5 pm and 5 p.m.
                    "[0-9]{1,2}(?::[0-9]{2})?(?:\\s[ap]\\.?m\\b\\.?|[ap]\\.m\\.?)",
                    // 1700hrs
                    "[0-2][0-9][0-5][0-9]\\s?(?:hrs|hours|h)",
                    // 17:30 and 08:30
                    "(?:0[0-9]|1[3-9]|2[0-3]):[0-5][0-9](?!\\s?[ap]m)",
                    // at 17.30
                    "(?<=\\b(?:at|by|from|until|before|after) )1[3-9]\\.[0-5][0-9](?!\\s?(?:[mk]?[gl]|m?mol|[cmk]?m|units|%|°))",
                    "12\\s?(?:am|pm|noon|midday|midnight)")
            + ")(?![A-Za-z0-9])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.find(TIME)
                .map(hit -> prose.told(RULE, hit, "the time “" + hit.typed() + "” is not written as 5pm or 5:30pm")));
    }
}
