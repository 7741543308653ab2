import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { findTerritories } from '#domain/rights/territories/find-territories.ts'

/** Territories that agencies name besides countries, states and cities. */
const others: ReadonlySet<string> = new Set(
  'eastern europe|western europe|central europe|gulf|bosnia|herzegovina|trinidad|tobago'.split('|'),
)

const between = /\s*[,;/&]\s*(?:(?:and|or)\s)?|\s+[-–—]+\s+|\s(?:and|or|und|oder|et|ou|y|e|og|och|en)\s/iu
const article = /^(?:the|all|mainland|la|le|les|de[nr]?|die)\s|^l['’]|\smainland$/iu

/** Whether a text is names of places, or of their peoples, and nothing else: "UK, Ireland and Malta", "North American". */
export const namesPlaces = (text: string, isKnown = isKnownPlace): boolean =>
  text.split(between).every(name => {
    const plain = name.replace(article, '').replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')
    return others.has(plain.toLowerCase()) || isKnown(plain) || findTerritories(plain).isBare
  })
