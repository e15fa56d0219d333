package plainleaf.content.picture;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;
import java.util.Set;
import plainleaf.model.Bytes;
import plainleaf.model.PictureFile;

/** What a file that is asked for as a picture really holds. */
record PictureInspection(Optional<PictureFile> picture, Optional<Refusal> refusal) {
    /** What the program itself publishes beside the pictures, by the first part of its path. */
    private static final Set<String> OWN = Set.of("plainleaf.css", "plainleaf-fonts", "plainleaf-icons");

    static PictureInspection of(String name, byte[] bytes) {
        if (OWN.contains(UCharacter.foldCase(name.split("/", 2)[0], true))) {
            return unsafe("“" + name + "” has the name of a file of Plainleaf's own.", "Give it another name.");
        }
        return PictureFormat.of(bytes)
                .map(format -> of(name, format, bytes))
                .orElseGet(() -> unsafe(
                        "“" + name + "” is not an SVG, PNG or JPEG picture.", "Save the picture as SVG, PNG or JPEG."));
    }

    private static PictureInspection of(String name, PictureFormat format, byte[] bytes) {
        if (!format.isNamedSo(name)) {
            return unsafe(
                    "“" + name + "” holds a picture of the kind " + format + ", but its name says otherwise.",
                    "Rename it so that it ends in “" + format.ending() + "”.");
        }
        return firstFault(format, bytes)
                .map(fault -> unsafe("“" + name + "” " + fault.detail(), fault.hint()))
                .orElseGet(() -> safe(name, format, bytes));
    }

    private static Optional<Refusal> firstFault(PictureFormat format, byte[] bytes) {
        return format == PictureFormat.SVG ? SvgInspection.firstFault(bytes) : PixelSize.firstFault(format, bytes);
    }

    private static PictureInspection safe(String name, PictureFormat format, byte[] bytes) {
        PictureFile picture = new PictureFile(name, format.mediaType(), Bytes.of(bytes));
        return new PictureInspection(Optional.of(picture), Optional.empty());
    }

    private static PictureInspection unsafe(String detail, String hint) {
        return new PictureInspection(Optional.empty(), Optional.of(new Refusal(detail, hint)));
    }
}
