package plainleaf.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import plainleaf.model.Bytes;
import plainleaf.model.PictureFile;

/** The only way to anything outside the page: the pictures the sheet came with. */
final class PictureAccess implements FSUriResolver, FSStreamFactory {
    private static final String GRANTED = "picture:";
    private static final String REFUSED = "refused:";

    private final Map<String, PictureFile> pictures;

    PictureAccess(Map<String, PictureFile> pictures) {
        this.pictures = pictures;
    }

    /** Closes every way the engine knows but this one. */
    void lock(PdfRendererBuilder builder) {
        builder.useUriResolver(this);
        builder.useProtocolsStreamImplementation(this, "picture");
        builder.useProtocolsStreamImplementation(
                PictureAccess::refuse, "refused", "http", "https", "ftp", "file", "jar", "classpath", "data", "mailto");
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(GRANTED),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> true, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }

    /** The address as the page says it, of one that has been resolved. */
    static String original(String address) {
        if (address.startsWith(GRANTED)) {
            return address.substring(GRANTED.length());
        }
        return address.startsWith(REFUSED) ? address.substring(REFUSED.length()) : address;
    }

    @Override
    public String resolveURI(String base, String address) {
        // The engine resolves the addresses of a style sheet twice.
        String asked = original(address);
        return (pictures.containsKey(asked) ? GRANTED : REFUSED) + asked;
    }

    @Override
    public FSStream getUrl(String address) {
        PictureFile picture = pictures.get(original(address));
        if (picture == null) {
            return refuse(address);
        }
        boolean png = picture.mediaType().equals("image/png");
        return new PictureStream(png ? PngColours.kept(picture.bytes()) : picture.bytes());
    }

    private static FSStream refuse(String address) {
        throw new SecurityException("no way out of the page: " + address);
    }

    private record PictureStream(Bytes bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return bytes.open();
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(bytes.open(), StandardCharsets.UTF_8);
        }
    }
}
