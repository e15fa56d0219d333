package plainleaf.reading;

import java.util.List;
import java.util.Map;

/** The section that the program writes at the end, from the settings and the labels alone. */
final class BackMatter {
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
        heading("formats.ask");
        if (site.get("base-url") != null) labelled("formats.web", address());
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
