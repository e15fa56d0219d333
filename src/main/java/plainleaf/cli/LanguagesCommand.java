package plainleaf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plainleaf.pipeline.Pipeline;
import plainleaf.report.Json;
import plainleaf.report.LanguageAbility;

/** {@code plainleaf languages} */
@Command(
        name = "languages",
        description = "Shows what can be done in each language of the templates folder, and why not.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LanguagesCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() throws Exception {
        List<LanguageAbility> languages = new Pipeline(options.order(), Version.line()).languages();
        boolean sound = languages.stream().allMatch(LanguageAbility::isUsable);
        boolean whole = languages.stream()
                .allMatch(language -> language.missingLetters().isEmpty());
        int exitCode = sound && (whole || !options.order().strict()) ? 0 : 1;
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (options.format() == CommonOptions.Format.JSON) out.println(Json.of(exitCode, languages));
        else out.print(LanguagesText.of(languages));
        out.flush();
        return exitCode;
    }
}
