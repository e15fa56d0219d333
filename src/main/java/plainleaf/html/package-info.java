/** Sets editions and indexes as HTML. */
@org.jspecify.annotations.NullMarked
package plainleaf.html;
