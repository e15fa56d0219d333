package plainleaf.html;

import java.net.URI;
import java.net.URISyntaxException;
import plainleaf.model.Site;

/** Addresses as pages write them. */
final class Addresses {
    /** From an edition's page to the folder all pages stand in. */
    static final String ROOT_FROM_PAGE = "../../";

    private Addresses() {}

    /** A picture or icon, as an article addresses it. */
    static String ofAsset(String name) {
        return ROOT_FROM_PAGE + "assets/" + escaped(name);
    }

    /** A page of {@code output/} by its public address; a folder's own page goes by the folder's name. */
    static String onTheWeb(Site site, String path) {
        String base = site.baseUrl().endsWith("/") ? site.baseUrl() : site.baseUrl() + "/";
        return base + escaped(path.replaceFirst("(^|/)index\\.html$", "$1"));
    }

    /** The one address a page is known by; empty where the site has no base address. */
    static String canonical(Site site, String path) {
        return site.baseUrl().isEmpty() ? "" : onTheWeb(site, path);
    }

    /** A page of {@code output/}: its public address, or the one from {@code root} where the site has no base address. */
    static String publicly(Site site, String root, String path) {
        return site.baseUrl().isEmpty() ? root + escaped(path) : onTheWeb(site, path);
    }

    /** A path with all that an address may not hold written as {@code %XX}, by RFC 3986. */
    static String escaped(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path + " cannot be an address", e);
        }
    }
}
