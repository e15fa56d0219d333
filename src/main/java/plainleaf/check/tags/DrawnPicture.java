package plainleaf.check.tags;

/**
 * A picture, or all that is painted without letters under one mark.
 *
 * @param box as far as it can be seen, were the paper larger
 * @param image whether it is made of dots, as a photograph or a scan is
 * @param artifact whether nothing is said of it
 */
public record DrawnPicture(Box box, boolean image, boolean artifact) {}
