/** The rules of pages as a browser shows them; the only room that speaks to another program, over the loopback alone. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.browser;
