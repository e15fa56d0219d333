/** Reads {@code content/}, and the languages and print sheets of {@code templates/}, into the model. */
@org.jspecify.annotations.NullMarked
package plainleaf.content;
