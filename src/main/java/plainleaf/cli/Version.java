package plainleaf.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Plainleaf this is. */
final class Version implements IVersionProvider {
    /** The name and version as the manifest says them. */
    static String line() {
        return "Plainleaf "
                + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(from source)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {line(), "Java " + Runtime.version()};
    }
}
