/** The cells of tagged tables, and which header cells are read with each. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.tables;
