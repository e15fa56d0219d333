/** What can be wrong, how bad it is, where, and which standard says so. */
@org.jspecify.annotations.NullMarked
package plainleaf.diagnostic;
