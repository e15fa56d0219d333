package plainleaf.check.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import plainleaf.model.Bytes;

/** Everything a browser is given of a site: what is asked for and is not among these files is not there. */
public final class ServedFiles {
    /** RFC 6761, 6.4: a name that no network knows. */
    private static final String HOST = "leaflet.invalid";

    private static final String ROOT = "https://" + HOST + "/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "jpeg", "image/jpeg",
            "jpg", "image/jpeg",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, Bytes> files;

    /** Files by their path in {@code output/}. */
    public ServedFiles(Map<String, Bytes> files) {
        this.files = Map.copyOf(files);
    }

    /**
     * A file as it is served.
     *
     * @param type its media type, RFC 9110
     */
    record Served(String type, Bytes bytes) {}

    /** The address a page is opened at. */
    static String address(String path) {
        return ROOT + path;
    }

    /** What stands at an address, or empty where nothing of the site does. */
    Optional<Served> at(String address) {
        if (!address.startsWith(ROOT)) return Optional.empty();
        String path = URI.create(address).getPath().substring(1);
        return Optional.ofNullable(files.get(path)).map(bytes -> new Served(type(path), bytes));
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** A page that is served as this text, whatever stands at its path. */
    Optional<Served> at(String address, String pagePath, String markup) {
        return address.equals(address(pagePath))
                ? Optional.of(new Served(type("html"), Bytes.of(markup.getBytes(StandardCharsets.UTF_8))))
                : at(address);
    }
}
