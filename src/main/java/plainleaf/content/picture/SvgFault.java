package plainleaf.content.picture;

import org.xml.sax.SAXException;

/** Ends the reading of a drawing at the first thing that is wrong in it. */
final class SvgFault extends SAXException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    SvgFault(String detail, String hint) {
        super(detail);
        this.refusal = new Refusal(detail, hint);
    }

    Refusal refusal() {
        return refusal;
    }
}
