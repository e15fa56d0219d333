package plainleaf.content;

import java.util.List;

/** The keys of every format; the schemas in {@code plainleaf/schemas} name the same. */
final class Keys {
    static final List<String> SITE = List.of(
            "organisation",
            "languages",
            "base-url",
            "profile",
            "rules",
            "policy",
            "require",
            "colours",
            "logo",
            "contact",
            "pdf",
            "editions",
            "print",
            "facts");
    static final List<String> RULE = List.of("severity", "reason");
    static final List<String> ACCEPTANCE = List.of("rule", "file", "text", "reason", "until");
    static final List<String> POLICY = List.of("draft", "overdue");
    static final List<String> EDITIONS = List.of("standard", "large-print", "easy-read");
    static final List<String> SHEET = List.of("size", "page");
    static final List<String> PRINT = List.of(
            "preset", "trim", "bleed", "marks", "colour-bar", "ink", "profile", "booklet", "fold", "creep", "paper");
    static final List<String> COLOURS = List.of("brand", "accent");
    static final List<String> CONTACT = List.of("phone", "email", "address", "hours");

    static final List<String> LEAFLET = List.of(
            "source",
            "reference",
            "version",
            "published",
            "last-reviewed",
            "review-due",
            "owner",
            "approver",
            "contact",
            "kind",
            "evidence",
            "facts",
            "picture",
            "notes",
            "sample");
    static final List<String> EVIDENCE = List.of("title", "url", "date");

    /** Beside these stand language tags. */
    static final List<String> GLOSSARY = List.of("id", "keep");

    static final List<String> GLOSSARY_ENTRY = List.of("term", "forms", "plain");
    static final List<String> CREDIT = List.of("author", "licence", "source", "alternative");

    static final List<String> FRONT =
            List.of("title", "summary", "status", "method", "author", "translator", "checker", "checked-on");
    static final List<String> FRONT_EASY_READ = List.of(
            "title",
            "summary",
            "status",
            "method",
            "author",
            "translator",
            "checker",
            "checked-on",
            "tested-by",
            "tested-on",
            "tested-logo");

    /** Beside these stand {@code label.} and the key of a label. */
    static final List<String> LANGUAGE = List.of(
            "autonym", "english", "direction", "formats", "digits", "fonts", "size", "leading", "tight-leading");

    private Keys() {}
}
