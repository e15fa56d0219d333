/** Says what a screen reader would say of a PDF, line by line, in words for people. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.speech;
