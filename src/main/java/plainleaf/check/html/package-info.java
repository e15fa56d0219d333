/** The rules of the article and of every web page. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.html;
