/** Looks at the characters, letters and words that were typed, for what does not look wrong and reads wrong. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.text;
