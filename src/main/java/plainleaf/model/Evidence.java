package plainleaf.model;

/**
 * A source a leaflet rests on.
 *
 * @param url empty where it has none
 * @param date as the author wrote it: a year, a month or a day; empty where it is not known
 */
public record Evidence(LocalText title, String url, String date) {}
