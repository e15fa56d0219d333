package plainleaf.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the engine from printing; its diagnostics still reach whoever prints a sheet. */
final class EngineLog implements XRLogger {
    static {
        // Not setLoggingEnabled(false): that would switch the diagnostics off, too.
        XRLog.setLoggerImpl(new EngineLog());
    }

    private EngineLog() {}

    /** Done once for the whole JVM, however many threads ask. */
    static void silence() {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {}

    @Override
    public void setLevel(String logger, Level level) {}
}
