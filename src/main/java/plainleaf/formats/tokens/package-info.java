/** Finds what must not break or turn round in running text, and marks it. */
@org.jspecify.annotations.NullMarked
package plainleaf.formats.tokens;
