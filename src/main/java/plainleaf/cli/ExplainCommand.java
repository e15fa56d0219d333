package plainleaf.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plainleaf.diagnostic.Rulebook;
import plainleaf.pipeline.Pipeline;
import plainleaf.report.Json;

/** {@code plainleaf explain} */
@Command(
        name = "explain",
        description = {
            "Tells what a rule asks, by which standard, and what to do, with an example that fails and one that passes.",
            "RULE is what stands in brackets in a finding, such as picture-alternative; or a clause of a PDF standard,"
                    + " such as pdf-ua:7.3-1; or needs-a-person, for what no software can judge. Without it: all rules."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", arity = "0..1", description = "What is to be explained.")
    private @Nullable String rule;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "How it is written; markdown makes a page of it. Default: text",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec command;

    /** How the rulebook is written. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Override
    public Integer call() throws Exception {
        Rulebook book = rule == null ? Pipeline.rulebook() : Pipeline.rulebook(rule);
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        switch (format) {
            case JSON -> out.println(Json.of(book));
            case MARKDOWN -> out.print(rule == null ? RulebookPage.of(book) : RulebookPage.entries(book));
            case TEXT -> out.print(rule == null ? ExplainText.list(book) : ExplainText.of(book));
        }
        out.flush();
        return 0;
    }
}
