/** Reads what was published with readers of its own, which share nothing with the product's: the proof that words survive. */
@org.jspecify.annotations.NullMarked
package plainleaf.reading;
