/** Looks at finished press files, whoever made them, as a printer's preflight does. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.press;
