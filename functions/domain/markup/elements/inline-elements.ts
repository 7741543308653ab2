/**
 * Inline elements of XHTML and NITF that carry meaning in a news story, with the HTML element each becomes.
 * All others (NITF `person`, `org`, `chron`; HTML `span`, `font`) are unwrapped: their text stays.
 */
export const inlineElements: Readonly<Record<string, string>> = {
  a: 'a',
  abbr: 'abbr',
  b: 'strong',
  cite: 'cite',
  code: 'code',
  del: 's',
  em: 'em',
  i: 'em',
  q: 'q',
  s: 's',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  u: 'u',
}
