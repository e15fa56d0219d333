/** Writes bytes into {@code output/}, whole or not at all. */
@org.jspecify.annotations.NullMarked
package plainleaf.publish;
