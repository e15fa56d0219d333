/** The rules of how a leaflet is worded: sentences, numbers, doses, links, alternatives and parts. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.wording;
