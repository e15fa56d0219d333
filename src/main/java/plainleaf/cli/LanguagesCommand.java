package plainleaf.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import plainleaf.report.Json;
import plainleaf.report.LanguageAbility;

/** {@code plainleaf languages} */
@Command(
        name = "languages",
        description = "Shows what can be done in each language of the templates folder, and why not.")
final class LanguagesCommand extends OptionedCommand {
    @Override
    public Integer call() throws Exception {
        List<LanguageAbility> languages = pipeline().languages();
        boolean sound = languages.stream().allMatch(LanguageAbility::isUsable);
        boolean whole = languages.stream()
                .allMatch(language -> language.missingLetters().isEmpty());
        int exitCode = sound && (whole || !options().order().strict()) ? 0 : 1;
        PrintWriter out = out();
        if (options().format() == CommonOptions.Format.JSON) out.println(Json.of(exitCode, languages));
        else out.print(LanguagesText.of(languages));
        out.flush();
        return exitCode;
    }
}
