/** The findings and the manifest, as machines read them. */
@org.jspecify.annotations.NullMarked
package plainleaf.report;
