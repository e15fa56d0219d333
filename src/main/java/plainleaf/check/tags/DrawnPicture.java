package plainleaf.check.tags;

/**
 * A picture, or all that is painted without letters under one mark.
 *
 * @param box as far as it can be seen, were the paper larger
 * @param image whether it is made of dots, as a photograph or a scan is
 * @param resolution of its dots on the paper, in dots per inch, the lower of across and down; 0 where it is not known
 * @param artifact whether nothing is said of it
 */
public record DrawnPicture(Box box, boolean image, double resolution, boolean artifact) {}
