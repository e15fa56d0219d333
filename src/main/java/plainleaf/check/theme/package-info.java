/** Checks that the colours of the web pages can be told apart, in every combination that their style sheets make. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.theme;
