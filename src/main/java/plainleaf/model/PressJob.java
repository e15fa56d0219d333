package plainleaf.model;

/**
 * What an edition's press file is made with.
 *
 * @param profile the file of the settings' profile; no bytes for the built-in one
 * @param notes the heading of pages that are added for notes, in the edition's language
 * @param proof what every page of a proof says; empty where it is none
 * @param area the room of a page for its text
 */
public record PressJob(PressSettings settings, Bytes profile, String notes, String proof, TypeArea area) {}
