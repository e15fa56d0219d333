package plainleaf.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plainleaf.pipeline.Order;
import plainleaf.pipeline.Pipeline;

/** A command with the common options, which hands its work to the pipeline. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class OptionedCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec command;

    CommonOptions options() {
        return options;
    }

    Pipeline pipeline() {
        return new Pipeline(options.order(), Version.line());
    }

    /** The pipeline, which makes these press files, too. */
    Pipeline pipeline(Order.Press files) {
        return new Pipeline(options.order().with(files), Version.line());
    }

    Console console() {
        return Console.of(Objects.requireNonNull(command), options);
    }

    PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }
}
