/** Holds every rule; turns problems, leaflets and documents into diagnostics. */
@org.jspecify.annotations.NullMarked
package plainleaf.check;
