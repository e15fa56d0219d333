/** What a leaflet is, and what a stage could not use of it. Records and sealed interfaces in plain Java. */
@org.jspecify.annotations.NullMarked
package plainleaf.model;
