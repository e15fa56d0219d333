package plainleaf.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The section that the program writes at the end, from the settings and the labels alone. */
final class BackMatter {
    /** England's and Wales's own, then the order of the letters that the NHS was asked to translate in 2024/25. */
    private static final List<String> OTHERS = List.of(
            "en", "cy", "ur", "bn", "pl", "ar", "pa", "ro", "tr", "pt", "es", "gu", "so", "ta", "fa", "ckb", "hi",
            "fr");

    private static final List<String> DATES = List.of("published", "last-reviewed", "review-due");

    private final SourceFiles files;
    private final Map<?, ?> site;
    private final Map<?, ?> leaflet;
    private final Wording wording;
    private final Words words = new Words();

    private BackMatter(SourceFiles files, Map<?, ?> site, Map<?, ?> leaflet, Wording wording) {
        this.files = files;
        this.site = site;
        this.leaflet = leaflet;
        this.wording = wording;
    }

    static List<String> of(SourceFiles files, Map<?, ?> site, Map<?, ?> leaflet, Wording wording) {
        return new BackMatter(files, site, leaflet, wording).blocks();
    }

    private List<String> blocks() {
        heading("title");
        contact();
        heading("formats");
        heading("formats.help");
        heading("formats.ask" + (files.isEasyRead() ? ".easy-read" : ""));
        others().forEach(this::say);
        heading("details");
        List.of("reference", "version").forEach(key -> term(key, wording.choose(leaflet.get(key))));
        DATES.forEach(key -> term(key, wording.date(wording.choose(leaflet.get(key)))));
        List.of("owner", "approver").forEach(key -> term(key, wording.choose(leaflet.get(key))));
        evidence();
        return words.blocks();
    }

    private void contact() {
        Map<?, ?> contact = (Map<?, ?>) (leaflet.get("contact") == null ? site : leaflet).get("contact");
        heading("contact");
        say(wording.choose(contact.get("address")));
        for (String way : List.of("phone", "email", "hours"))
            if (contact.get(way) != null) labelled(way, wording.choose(contact.get(way)));
        if (site.get("base-url") != null) labelled("formats.web", address());
    }

    /** Seven other languages of the site at most, each in its own words. */
    private List<String> others() {
        List<?> languages = (List<?>) site.get("languages");
        return OTHERS.stream()
                .filter(tag -> languages.contains(tag) && !tag.equals(files.language()))
                .limit(7)
                .map(BackMatter::wording)
                .map(other -> other.label("about.formats.own-language"))
                .toList();
    }

    private static Wording wording(String tag) {
        try {
            return new Wording(tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address() {
        String page = files.isStandard() ? "" : files.edition() + ".html";
        return site.get("base-url") + files.language() + "/" + files.leaflet() + "/" + page;
    }

    private void evidence() {
        if (!(leaflet.get("evidence") instanceof List<?> sources)) return;
        heading("evidence");
        for (Object each : sources) {
            Map<?, ?> source = (Map<?, ?>) each;
            Object date = source.get("date");
            say(wording.choose(source.get("title"))
                    + (date == null
                            ? ""
                            : wording.label("about.evidence.dated", Map.of("date", wording.date(date.toString())))));
            say(wording.choose(source.get("url")));
        }
    }

    private void heading(String label) {
        say(wording.label("about." + label));
    }

    private void labelled(String label, String value) {
        say(wording.label("about." + label) + " " + value);
    }

    private void term(String name, String value) {
        heading(name);
        say(value);
    }

    private void say(String block) {
        words.say(block);
        words.endBlock();
    }
}
