package plainleaf.content.picture;

/** Why a picture cannot be published, and what to do about it. */
record Refusal(String detail, String hint) {}
