/** Writes dates and numbers as a language does. */
@org.jspecify.annotations.NullMarked
package plainleaf.formats;
