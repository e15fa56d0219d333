/** Reads any PDF's tags as a screen reader would: the one reader of tag trees. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.tags;
