package plainleaf.check.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import plainleaf.check.ValidatorUnavailable;

/** A Chromium that runs unseen, without a network, until it is closed. May be used by many threads at once. */
final class Chromium implements AutoCloseable {
    private static final long PATIENCE_IN_SECONDS = 120;
    private static final String GREETING = "DevTools listening on ";

    /** No page can reach a network through it, and nothing of its own may try. */
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--remote-debugging-port=0",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-proxy-server",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-breakpad",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--mute-audio");

    private final Process process;
    private final Thread ender;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
        ender = new Thread(() -> end(process), "plainleaf-browser-end");
        Runtime.getRuntime().addShutdownHook(ender);
    }

    /**
     * Begins one.
     *
     * @param profile an empty folder of its own
     * @throws ValidatorUnavailable if it does not begin
     */
    static Chromium begin(Path program, Path profile) {
        try {
            // Chromium refuses its sandbox to root, and some containers have none; it is shown nothing but our pages.
            return begin(program, profile, "root".equals(System.getProperty("user.name")));
        } catch (NoSandbox e) {
            try {
                return begin(program, profile, true);
            } catch (NoSandbox again) {
                throw BrowserLost.because(program + " did not begin (" + again.getMessage() + ")", again);
            }
        }
    }

    /** It ended before it had begun, and spoke of its sandbox. */
    private static final class NoSandbox extends Exception {
        NoSandbox(String said) {
            super(said);
        }
    }

    private static Chromium begin(Path program, Path profile, boolean unboxed) throws NoSandbox {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile);
        if (unboxed) command.add("--no-sandbox");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of("XDG_CONFIG_HOME", profile.toString(), "XDG_CACHE_HOME", profile.toString()));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw BrowserLost.because(program + " could not be run", e);
        }
        try {
            return new Chromium(process, new DevTools(address(process)));
        } catch (ExecutionException | CompletionException | TimeoutException | InterruptedException e) {
            end(process);
            String said = said(e.getCause());
            if (!unboxed && said.contains("sandbox")) throw new NoSandbox(said);
            throw BrowserLost.because(program + " did not begin (" + said + ")", e);
        }
    }

    private static String said(@Nullable Throwable cause) {
        if (cause == null) return "it said nothing";
        return cause instanceof ConnectException ? "it does not answer" : String.valueOf(cause.getMessage());
    }

    private static URI address(Process process) throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> listen(process, address), "plainleaf-browser-errors");
        reader.setDaemon(true);
        reader.start();
        return address.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    }

    /** Reads what it says to its end: a full pipe would hold it up. */
    private static void listen(Process process, CompletableFuture<URI> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(GREETING))
                    address.complete(
                            URI.create(line.substring(GREETING.length()).strip()));
                else if (!address.isDone() && said.length() < 2000)
                    said.append(line).append(' ');
            }
        } catch (IOException e) {
            said.append(e.getMessage());
        }
        address.completeExceptionally(new IOException(
                said.isEmpty() ? "it said nothing" : said.toString().strip()));
    }

    /** Opens a page, looks at it and closes it again. */
    Tab open(ServedPage page) {
        return Tab.open(tools, page);
    }

    @Override
    public void close() {
        tools.tell("", "Browser.close", Map.of());
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tools.close();
        end(process);
        Runtime.getRuntime().removeShutdownHook(ender);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            // What still runs would write into the folder that is about to be taken away.
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
