/** How severe a breach is on this site, and what has been accepted. */
@NullMarked
package plainleaf.check.policy;

import org.jspecify.annotations.NullMarked;
