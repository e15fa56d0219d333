package plainleaf.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** A failing disk, in words. */
final class FileTrouble {
    private FileTrouble() {}

    static String explain(Exception problem) {
        if (problem instanceof AccessDeniedException denied)
            return denied.getFile() + " may not be read or written by this user.";
        if (problem instanceof NoSuchFileException missing) return missing.getFile() + " is not there.";
        if (problem instanceof FileSystemException file)
            return file.getFile() + " could not be used: "
                    + Objects.requireNonNullElse(file.getReason(), "no reason given") + ".";
        return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    }
}
