package plainleaf.check.press;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import plainleaf.check.press.PressSample.Change;
import plainleaf.model.Bytes;

/** A change to the good file, and each rule that finds it: how severe, on which page. */
record PressDefect(String what, Change change, Set<String> found) {
    static PressDefect of(String what, Change change, String... found) {
        return new PressDefect(what, change, new TreeSet<>(List.of(found)));
    }

    /** The good file with the defect in it. */
    Bytes pdf() {
        return PressSample.with(prepared(change));
    }

    /** The second page of every changed file has a state that overprints, called OP. */
    private static Change prepared(Change change) {
        return pdf -> {
            COSDictionary state = new COSDictionary();
            state.setName(COSName.TYPE, "ExtGState");
            state.setBoolean("OP", true);
            state.setInt("OPM", 1);
            pdf.getPage(1)
                    .getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.EXT_G_STATE)
                    .setItem("OP", state);
            change.to(pdf);
        };
    }
}
