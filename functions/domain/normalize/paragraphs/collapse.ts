/** All but single spaces. */
const uneven = /[^\S ]| {2}/u

/** White space of any kind as single spaces. Paragraphs hold no other already, and are given back as they are. */
export const collapse = (text: string): string => (uneven.test(text) ? text.replace(/\s+/gu, ' ') : text)
