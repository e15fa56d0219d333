package plainleaf.model;

/**
 * A picture that is offered to authors, or that a {@code credits.yaml} names. Texts are empty where nothing is said.
 *
 * @param picture its path below {@code content/}
 * @param location of its entry in the {@code credits.yaml} beside it; the whole file, there or not, where it has none
 * @param there whether the picture is there
 * @param author who made it
 * @param licence what may be done with it
 * @param source where it comes from
 * @param alternative what may be said in its place to those who do not see it
 */
public record PictureCredit(
        String picture,
        Location location,
        boolean there,
        String author,
        String licence,
        String source,
        String alternative) {
    /** One of which nobody says anything. */
    public static PictureCredit missing(String picture, Location file) {
        return new PictureCredit(picture, file, true, "", "", "", "");
    }

    /** Whether the entry says who made it, what may be done with it, or where it comes from. */
    public boolean credited() {
        return !(author + licence + source).isEmpty();
    }

    /** Its name in its folder. */
    public String fileName() {
        return picture.substring(picture.lastIndexOf('/') + 1);
    }
}
