package plainleaf.pipeline;

import java.util.Map;

/** What kind of file a name promises. */
final class MediaTypes {
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "css", "text/css",
            "html", "text/html",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "pdf", "application/pdf",
            "png", "image/png",
            "svg", "image/svg+xml",
            "txt", "text/plain",
            "woff2", "font/woff2");

    private MediaTypes() {}

    /** The media type (RFC 9110) for a path, by its extension. */
    static String of(String path) {
        return BY_EXTENSION.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
