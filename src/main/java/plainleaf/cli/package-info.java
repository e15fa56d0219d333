/** The commands, and the only place that prints. */
@org.jspecify.annotations.NullMarked
package plainleaf.cli;
