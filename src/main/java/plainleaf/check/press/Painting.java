package plainleaf.check.press;

/**
 * How something is laid on what is there already.
 *
 * @param overprint whether it leaves the plates alone that it does not paint
 * @param mode 1 where the inks it has none of are plates it does not paint (ISO 32000-1, 8.6.7)
 * @param alpha how much of it covers what lies beneath, from 0 to 1
 * @param multiplied whether it darkens what lies beneath
 */
record Painting(boolean overprint, int mode, double alpha, boolean multiplied) {}
