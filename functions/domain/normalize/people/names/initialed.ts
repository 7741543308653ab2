/** "Ada B. Wire": a person, even if the last word is one of titles or slugs, which have no initial. */
export const initialed = /^\p{Lu}[\p{L}'’-]+ \p{Lu}\. \p{Lu}\p{L}+$/u
