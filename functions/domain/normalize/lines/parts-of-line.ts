/** Behind a word or a figure, and before a letter: "Dec. 3" and "6 a.m. EST" stay whole. */
const between = /(?<=[^\s.]{2}[.;!])\s+(?=\p{L})/u

/** The sentences of a line that says several things: "© 2026 Acme News. Embargoed until 6 a.m. EST Dec. 3. No archive." has three. */
export const partsOfLine = (text: string): string[] => text.split(between)
