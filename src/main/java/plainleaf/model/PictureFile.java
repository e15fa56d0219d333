package plainleaf.model;

/**
 * A picture of the content folder, read and found safe.
 *
 * @param name its path below {@code content/}, with forward slashes
 * @param mediaType {@code image/svg+xml}, {@code image/png} or {@code image/jpeg}
 */
public record PictureFile(String name, String mediaType, Bytes bytes) {
    /** Its address in {@code output/}. */
    public String assetPath() {
        return "assets/" + name;
    }
}
