/** The rules behind what the stages could not use: one for each kind of problem. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.problem;
