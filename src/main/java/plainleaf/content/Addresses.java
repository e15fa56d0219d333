package plainleaf.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import plainleaf.content.yaml.YamlValue;

/** Reads the address of a website. */
final class Addresses {
    private Addresses() {}

    /** An address that begins with {@code http://} or {@code https://} and names a host. */
    static Optional<String> web(YamlValue value) {
        return value.as("a web address such as https://www.example.org", Addresses::web);
    }

    private static Optional<String> web(String text) {
        try {
            URI uri = new URI(text);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return http && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
