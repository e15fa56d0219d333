package plainleaf.check.browser;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.WebConnection;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.WebResponseData;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.NameValuePair;
import plainleaf.model.Bytes;

/**
 * A browser without eyes that is part of this program, so that axe-core runs on every machine. It knows no layout, and is
 * not asked for styles: what is hidden counts as shown. For one thread at a time.
 */
final class HtmlUnit implements AutoCloseable {
    private static final String SCRIPT = ServedFiles.address("axe-core.js");
    private static final long PATIENCE_IN_MILLISECONDS = 120_000;

    /** Held, or its level would be forgotten; it warns of every style it does not know. */
    private static final Logger LOGGER = Logger.getLogger("org.htmlunit");

    static {
        LOGGER.setLevel(Level.OFF);
    }

    private final WebClient client = new WebClient(BrowserVersion.CHROME);

    HtmlUnit() {
        client.getOptions().setCssEnabled(false);
        client.getOptions().setDownloadImages(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    }

    /** Runs axe-core on a page. */
    Axe.Result axe(ServedPage page) {
        client.setWebConnection(new Files(page));
        try {
            HtmlPage shown = client.getPage(page.address());
            // As an element of the page its compiled form is kept for the next page.
            shown.executeJavaScript("var axeScript = document.createElement('script'); axeScript.src = '" + SCRIPT
                    + "'; document.body.appendChild(axeScript);");
            shown.executeJavaScript(Axe.resource("seen.js") + "var axeResult = null;"
                    + Axe.run(Axe.without(Axe.NEEDS_LAYOUT))
                    + ".then(function (found) { axeResult = found; }, function (e) { axeResult = 'stopped: ' + e; });");
            client.waitForBackgroundJavaScript(PATIENCE_IN_MILLISECONDS);
            String result = String.valueOf(shown.executeJavaScript("axeResult").getJavaScriptResult());
            if (!result.startsWith("{")) throw new IllegalStateException("axe-core gave no result: " + result);
            return Axe.Result.of(result);
        } catch (IOException e) {
            throw new IllegalStateException("the page could not be opened in HtmlUnit", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** The page's own files in the place of a network. */
    private record Files(ServedPage page) implements WebConnection {
        @Override
        public WebResponse getResponse(WebRequest request) throws IOException {
            URL url = request.getUrl();
            Optional<ServedFiles.Served> file = url.toExternalForm().equals(SCRIPT)
                    ? Optional.of(new ServedFiles.Served("text/javascript; charset=utf-8", Bytes.of(Axe.script())))
                    : page.at(url.toExternalForm());
            byte[] body = file.map(served -> served.bytes().toArray())
                    .orElseGet(() -> "not here".getBytes(StandardCharsets.UTF_8));
            List<NameValuePair> headers = List.of(
                    new NameValuePair(
                            "Content-Type", file.map(ServedFiles.Served::type).orElse("text/plain")),
                    new NameValuePair("Cache-Control", "max-age=31536000"),
                    new NameValuePair("Last-Modified", "Mon, 02 Nov 2020 00:00:00 GMT"));
            return new WebResponse(new WebResponseData(body, file.isPresent() ? 200 : 404, "", headers), request, 0);
        }

        @Override
        public void close() {}
    }
}
