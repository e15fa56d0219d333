/** Reads {@code content/} and {@code templates/languages/} into the model. */
@org.jspecify.annotations.NullMarked
package plainleaf.content;
