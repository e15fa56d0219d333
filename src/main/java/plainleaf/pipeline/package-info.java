/** Joins the rooms: the only place that knows the order. */
@org.jspecify.annotations.NullMarked
package plainleaf.pipeline;
