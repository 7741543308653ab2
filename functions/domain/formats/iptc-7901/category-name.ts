/**
 * Names of the categories of a header. Sources: IPTC 7901, annex on categories; the "Ressortkennung" of the German agencies
 * (agenturjournalismus.de, "IPTC 7901").
 */
const names: Readonly<Record<string, string>> = {
  i: 'international',
  d: 'domestic',
  f: 'finance',
  s: 'sport',
  e: 'entertainment',
  pl: 'politics',
  wi: 'economy',
  sp: 'sport',
  ku: 'culture',
  vm: 'miscellaneous',
  rs: 'editorial service',
  pol: 'politics',
  eco: 'economy',
  spo: 'sport',
  clt: 'culture',
}

/** What a category code stands for; the code itself if it is unknown. */
export const categoryName = (code: string): string => names[code.toLowerCase()] ?? code
