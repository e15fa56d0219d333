package plainleaf.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of facts where their names stand; a leaflet's own go before the site's. */
record Facts(Map<?, ?> site, Map<?, ?> leaflet, Wording wording) {
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z][a-z0-9-]*)}}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    String in(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
    }

    private String value(String name) {
        Object value = of(leaflet).getOrDefault(name, of(site).get(name));
        if (value instanceof Integer number) return wording.number(number);
        if (value instanceof Map<?, ?> phone && phone.containsKey("phone"))
            return phone.get("phone").toString();
        String text = wording.choose(value);
        if (text.isEmpty()) throw new IllegalArgumentException("no fact " + name);
        return DATE.matcher(text).matches() ? wording.date(text) : text;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> of(Map<?, ?> settings) {
        Object facts = settings.get("facts");
        return facts == null ? Map.of() : (Map<String, Object>) facts;
    }
}
