/** The rules of what authors and translators write. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.content;
