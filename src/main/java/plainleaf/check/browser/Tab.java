package plainleaf.check.browser;

import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A page shown in a browser; every check leaves it as it found it. For one thread at a time. */
final class Tab implements AutoCloseable {
    private static final long PATIENCE_IN_SECONDS = 120;

    /** A colour in mid-change would be measured as it happens to be. */
    private static final String STILL = """
            (function () {
              var still = new CSSStyleSheet();
              still.replaceSync('*, *::before, *::after {transition: none !important; animation: none !important;'
                  + ' scroll-behavior: auto !important}');
              document.adoptedStyleSheets = document.adoptedStyleSheets.concat([still]);
              return document.fonts.ready.then(function () { return ''; });
            })()""";

    private final DevTools tools;
    private final ServedPage page;
    private final String target;
    private final String session;
    private final CompletableFuture<String> loaded = new CompletableFuture<>();
    private final Set<String> refused = new ConcurrentSkipListSet<>();
    private Axe.@Nullable Result axe;

    private Tab(DevTools tools, ServedPage page) {
        this.tools = tools;
        this.page = page;
        target = tools.ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .getAsString();
        session = tools.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
    }

    /** Shows a page on a wide screen, in light colours, and waits until all of it is there. */
    static Tab open(DevTools tools, ServedPage page) {
        Tab tab = new Tab(tools, page);
        tools.listen(tab.session, tab::hear);
        tab.load();
        return tab;
    }

    private void load() {
        ask("Page.enable", Map.of());
        ask("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*"))));
        ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        Screen.WIDE.on(this);
        Look.LIGHT.on(this);
        ask("Page.navigate", Map.of("url", page.address()));
        try {
            loaded.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BrowserLost.because("it was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw BrowserLost.because(page.path() + " did not load", e);
        }
        tell(STILL);
        tell(Axe.script() + Axe.resource("seen.js") + Axe.resource("clipped.js") + "''");
    }

    private void hear(JsonObject event) {
        String method = event.get("method").getAsString();
        if (method.equals("Page.loadEventFired")) loaded.complete("");
        if (method.equals("Fetch.requestPaused")) serve(event.getAsJsonObject("params"));
    }

    /** Every request ends here: nothing goes out. */
    private void serve(JsonObject request) {
        String id = request.get("requestId").getAsString();
        String url = request.getAsJsonObject("request").get("url").getAsString();
        Optional<ServedFiles.Served> file = page.at(url);
        if (file.isEmpty()) {
            refused.add(url);
            tools.tell(session, "Fetch.failRequest", Map.of("requestId", id, "errorReason", "AddressUnreachable"));
        } else
            tools.tell(
                    session,
                    "Fetch.fulfillRequest",
                    Map.of(
                            "requestId",
                            id,
                            "responseCode",
                            200,
                            "responseHeaders",
                            List.of(Map.of(
                                    "name", "Content-Type", "value", file.get().type())),
                            "body",
                            Base64.getEncoder()
                                    .encodeToString(file.get().bytes().toArray())));
    }

    ServedPage page() {
        return page;
    }

    /** What the page asked for and was not given, since it is not part of the site. */
    Set<String> refused() {
        return Set.copyOf(refused);
    }

    /** Everything axe-core finds, in light colours on a wide screen. */
    Axe.Result axe() {
        if (axe == null) axe = Axe.Result.of(tell(Axe.run(Axe.without(List.of()))));
        return axe;
    }

    /** What axe-core finds in these colours: of colours alone, where they are not the light ones. */
    Axe.Result axe(Look look) {
        if (look == Look.LIGHT) return axe();
        look.on(this);
        try {
            return Axe.Result.of(tell(Axe.run(Axe.only(Axe.OF_COLOURS))));
        } finally {
            Look.LIGHT.on(this);
        }
    }

    JsonObject ask(String method, Map<String, ?> parameters) {
        return tools.ask(session, method, parameters);
    }

    /**
     * The text that a script in the page tells, or promises.
     *
     * @throws IllegalStateException if the script has a fault: it is one of ours, since pages bring none
     */
    String tell(String script) {
        JsonObject answer =
                ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(
                    "a script of a check failed on " + page.path() + ": " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value").getAsString();
    }

    /** Presses the tab key, as one does who has no mouse. */
    void pressTab() {
        for (String way : List.of("rawKeyDown", "keyUp"))
            ask("Input.dispatchKeyEvent", Map.of("type", way, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }

    @Override
    public void close() {
        tools.forget(session);
        tools.tell("", "Target.closeTarget", Map.of("targetId", target));
    }
}
