package plainleaf.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was typed, and what it answered. */
public record CommandLineRun(int exitCode, String out, String err) {
    /** Types a command; the date is always given, so that no test depends on the day it runs. */
    public static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
