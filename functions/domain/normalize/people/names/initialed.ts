/** "Ada B. Wire Jr.", "S.A. Ruiz": a person, even if the last word is one of titles or slugs, which have no initial, or the first a form of companies. */
export const initialed = /^(?:\p{Lu}[\p{L}'’-]+ \p{Lu}\.|S\.[AL]\.) \p{Lu}\p{L}+(?: [JS][Rr]\.?)?$/u
