package plainleaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plainleaf.model.SpokenDocument;
import plainleaf.pipeline.Pipeline;
import plainleaf.report.Json;

/** {@code plainleaf tags} */
@Command(
        name = "tags",
        description = {
            "Shows what a screen reader says of a PDF, line by line, from top to bottom.",
            "Any PDF will do, Plainleaf's own or not. Nothing is judged: the exit code is 0 for every file that can be read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TagsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.pdf", description = "The PDF to be read out.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How the lines are written. Default: text",
            defaultValue = "text")
    private CommonOptions.Format format = CommonOptions.Format.TEXT;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() throws Exception {
        SpokenDocument document = Pipeline.tags(file);
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (format == CommonOptions.Format.JSON) out.println(Json.of(file.toString(), document));
        else out.print(SpokenText.of(document));
        out.flush();
        return 0;
    }
}
