package plainleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import plainleaf.pipeline.CannotBeginException;
import plainleaf.pipeline.UnknownChoiceException;
import plainleaf.pipeline.UnreadableFileException;

/** Plainleaf as it is typed. */
@Command(
        name = "plainleaf",
        description = "Turns patient leaflets written in Markdown into accessible web pages and tagged PDFs,"
                + " and proves every one.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            AcceptCommand.class,
            LanguagesCommand.class,
            PagesCommand.class,
            PicturesCommand.class,
            TagsCommand.class,
            PreflightCommand.class,
            ExplainCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 clean, 1 something may not be published, 2 could not be carried out.",
            "Begin with: plainleaf build"
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /**
     * Carries out one command.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        // Nothing of ours asks for it, but veraPDF folds letters by it, and in Turkish finds faults that are none.
        Locale.setDefault(Locale.ROOT);
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::correct)
                .setExecutionExceptionHandler(Main::explain);
        if (arguments.length == 0) {
            line.usage(err);
            return 2;
        }
        return line.execute(arguments);
    }

    /** What was typed wrongly, in a line or two: the whole usage would hide it. */
    private static int correct(CommandLine.ParameterException problem, String... arguments) {
        CommandLine line = problem.getCommandLine();
        line.getErr().println("plainleaf: " + problem.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, line.getErr()))
            line.getErr()
                    .println("   help: " + line.getCommandSpec().qualifiedName() + " --help shows what can be typed.");
        return 2;
    }

    /** Nobody who writes leaflets is helped by a stack trace; whoever mends the program asks for it. */
    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (problem instanceof UnknownChoiceException) err.println("plainleaf: " + problem.getMessage());
        else if (problem instanceof CannotBeginException lacking) {
            err.println("plainleaf: " + lacking.getMessage());
            err.println("   help: " + lacking.cure());
        } else if (problem instanceof UnreadableFileException unreadable) {
            err.println("plainleaf: " + unreadable.getMessage());
            err.println("   help: " + unreadable.cure());
        } else if (problem instanceof IOException) err.println("plainleaf: " + FileTrouble.explain(problem));
        else {
            err.println("plainleaf: the program has a fault of its own: " + problem);
            err.println("   Please report it with what you did; PLAINLEAF_DEBUG=1 shows where.");
        }
        if (System.getenv("PLAINLEAF_DEBUG") != null) problem.printStackTrace(err);
        return 2;
    }
}
