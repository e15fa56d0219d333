package plainleaf.model;

/**
 * What an edition's press file is made with.
 *
 * @param profile the file of the settings' profile; no bytes for the built-in one
 * @param notes what stands on the pages that fill the last sheet of paper
 * @param proof what every page of a proof says; empty where it is none
 * @param area the room of a page for its text
 */
public record PressJob(PressSettings settings, Bytes profile, Notes notes, String proof, TypeArea area) {
    /**
     * What is for the reader's own notes.
     *
     * @param lined whether there are lines to write on; the pages are blank where the leaflet wants none
     * @param heading of the first page, in the edition's language; empty where the text has it already
     */
    public record Notes(boolean lined, String heading) {
        public static final Notes NONE = new Notes(false, "");
    }
}
