/** Writes dates and numbers as a language does, and knows them again in a text. */
@org.jspecify.annotations.NullMarked
package plainleaf.formats;
