package plainleaf.check.press;

import plainleaf.check.tags.Box;

/**
 * Where most ink lies.
 *
 * @param ink of all plates together, in percent
 */
record Peak(double ink, Box box) {}
