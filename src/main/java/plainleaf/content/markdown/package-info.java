/** Reads Markdown into sections and blocks, each with its place. */
@org.jspecify.annotations.NullMarked
package plainleaf.content.markdown;
