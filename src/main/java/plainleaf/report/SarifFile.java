package plainleaf.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;
import plainleaf.model.Cause;

/** {@code findings.sarif}: the findings as code hosts and editors read them, with every rule and its help. */
final class SarifFile {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private SarifFile() {}

    /** @param chapters every rule there is; a kept finding may name one that this version does not know */
    static Bytes of(Audit audit, List<Chapter> chapters) {
        Map<String, SarifLog.Descriptor> rules = new TreeMap<>();
        for (Chapter chapter : chapters)
            for (Rule rule : chapter.rules()) rules.put(rule.id(), descriptor(chapter, rule));
        List<String> ids = List.copyOf(rules.keySet());
        SarifLog.Driver driver = new SarifLog.Driver(
                "Plainleaf", audit.generator().replaceFirst("^Plainleaf ", ""), List.copyOf(rules.values()));
        List<SarifLog.Result> results = audit.causes().stream()
                .map(cause -> result(cause, ids.indexOf(cause.rule())))
                .toList();
        SarifLog.Run run = new SarifLog.Run(new SarifLog.Tool(driver), "unicodeCodePoints", results);
        return Bytes.of(GSON.toJson(new SarifLog(SCHEMA, "2.1.0", List.of(run))) + "\n");
    }

    private static SarifLog.Descriptor descriptor(Chapter chapter, Rule rule) {
        return new SarifLog.Descriptor(
                rule.id(),
                SarifLog.Text.plain(rule.requirement()),
                SarifLog.Text.plain(rule.requirement() + " (" + rule.standard() + ")"),
                help(rule),
                new SarifLog.Configuration(rule.severity().id()),
                new SarifLog.Tags(List.of("accessibility", chapter.id()), rule.standard()));
    }

    private static SarifLog.Text help(Rule rule) {
        String what = rule.requirement() + "\n\nWhat to do: " + rule.hint() + ".\n\nStandard: " + rule.standard();
        String shown = Markdown.text(rule.requirement()) + "\n\n**What to do:** " + Markdown.text(rule.hint())
                + ".\n\n**Standard:** " + Markdown.text(rule.standard());
        Example example = rule.example();
        if (!example.fails().isEmpty()) {
            what += "\n\nFails:\n" + example.fails() + "\n\nPasses:\n" + example.passes();
            shown += "\n\n**Fails:**\n\n" + Markdown.block(example.fails()) + "\n\n**Passes:**\n\n"
                    + Markdown.block(example.passes());
        }
        return new SarifLog.Text(what, shown);
    }

    private static SarifLog.Result result(Cause cause, int rule) {
        String help = cause.help().isEmpty() ? "" : "\nWhat to do: " + cause.help();
        // GitHub refuses a finding without a line; SARIF 3.30.2 would let a whole file have none.
        SarifLog.Region region =
                new SarifLog.Region(Math.max(1, cause.line()), cause.column() == 0 ? null : cause.column());
        return new SarifLog.Result(
                cause.rule(),
                rule < 0 ? null : rule,
                cause.severity(),
                SarifLog.Text.plain(placeholders(cause.message() + help)),
                List.of(new SarifLog.Place(
                        new SarifLog.PhysicalLocation(new SarifLog.Artifact(uri(cause.file()), "%SRCROOT%"), region))),
                new SarifLog.Fingerprints(cause.fingerprint()),
                isAccepted(cause) ? List.of(new SarifLog.Suppression("external", cause.reason())) : null,
                new SarifLog.Sightings(
                        cause.editions().stream().map(FindingsFile::name).toList()));
    }

    private static boolean isAccepted(Cause cause) {
        return cause.severity().equals("note") && !cause.reason().isEmpty();
    }

    /** SARIF 3.11.5 and 3.11.6: braces stand for arguments, and brackets for links, unless they are escaped. */
    private static String placeholders(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    /** RFC 3986: a relative reference, with all that it may not hold written as {@code %XX}. */
    private static String uri(String file) {
        try {
            return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " cannot be an address", e);
        }
    }
}
