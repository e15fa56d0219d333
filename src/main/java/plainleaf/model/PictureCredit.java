package plainleaf.model;

/**
 * A picture that is published, or that a {@code credits.yaml} names.
 *
 * @param picture its path below {@code content/}
 * @param location of its entry in the {@code credits.yaml} beside it; the whole file, there or not, where it has none
 * @param credited whether the entry says anything
 * @param there whether the picture is there
 */
public record PictureCredit(String picture, Location location, boolean credited, boolean there) {
    /** Its name in its folder. */
    public String fileName() {
        return picture.substring(picture.lastIndexOf('/') + 1);
    }
}
