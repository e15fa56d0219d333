/** Files as they were read: their text, the places in it, and what could not be used. */
@org.jspecify.annotations.NullMarked
package plainleaf.content.source;
