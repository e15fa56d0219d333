/** The rules of a printed edition: what its tags say must be what the article says. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.pdf;
