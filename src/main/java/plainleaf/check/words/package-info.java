/** What two forms of a text have in common, and where they first differ. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.words;
