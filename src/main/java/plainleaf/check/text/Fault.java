package plainleaf.check.text;

import plainleaf.diagnostic.Severity;

/**
 * Something that was typed and is wrong.
 *
 * @param typed as it stands in the text; the place is found by it
 * @param detail what is wrong with it, one sentence
 * @param hint what to do about it; empty where the rule's own hint says enough
 */
record Fault(String typed, String detail, String hint, Severity severity) {}
