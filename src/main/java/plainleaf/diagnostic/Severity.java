package plainleaf.diagnostic;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** To know; never changes the exit code. */
    NOTE,
    /** To mend; forbids publishing only where the user asked for strictness. */
    WARNING,
    /** Withholds what it stands in. */
    ERROR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
