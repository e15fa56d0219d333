package plainleaf.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plainleaf.pipeline.Pipeline;

/** {@code plainleaf check} */
@Command(
        name = "check",
        description = "Makes and proves every edition like build, and publishes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() throws Exception {
        return Console.of(Objects.requireNonNull(command), options)
                .follow(progress -> new Pipeline(options.order(), Version.line()).check(progress));
    }
}
