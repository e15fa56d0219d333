package plainleaf.bench;

import plainleaf.model.PrintSheet;

/** A way to print a sheet. */
public interface Print {
    /** A document. */
    record Result(byte[] bytes, int pages) {}

    /** The rest of the work, which is what is measured. */
    interface Work {
        Result finish() throws Exception;
    }

    /** Parses the sheet, which is the same work whatever prints it. */
    Work ready(PrintSheet sheet) throws Exception;
}
