/** Finds pictures and lets in those that are safe to publish. */
@org.jspecify.annotations.NullMarked
package plainleaf.content.picture;
