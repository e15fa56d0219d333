package plainleaf.check.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import plainleaf.check.ValidatorUnavailable;

/** The files that veraPDF writes while it reads: it copies each PDF into one before anything else. */
final class TemporaryFiles {
    private static final String WRITER = "org.verapdf.io.InternalInputStream";

    private TemporaryFiles() {}

    /**
     * Makes sure that veraPDF did not fail for want of them, which is no fault of the document.
     *
     * @throws ValidatorUnavailable if it did
     */
    static void require(Exception failure) {
        Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(TemporaryFiles::isOfWriting)
                .findFirst()
                .ifPresent(cause -> {
                    throw new ValidatorUnavailable(
                            "veraPDF cannot write into the folder for temporary files, "
                                    + System.getProperty("java.io.tmpdir") + " (" + cause.getMessage() + ").",
                            "Make room in it, or name another folder that can be written, with"
                                    + " -Djava.io.tmpdir=FOLDER in PLAINLEAF_JAVA_OPTS.",
                            cause);
                });
    }

    private static boolean isOfWriting(Throwable cause) {
        return cause instanceof IOException
                && Arrays.stream(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(WRITER)
                                && frame.getMethodName().equals("createTempFile"));
    }
}
