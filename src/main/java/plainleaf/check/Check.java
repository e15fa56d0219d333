package plainleaf.check;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;

/** Looks at one kind of thing for breaches of one rule, which its class names as {@code RULE}. */
public interface Check<T> {
    Stream<Diagnostic> check(T subject);
}
