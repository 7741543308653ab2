import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { peoples } from './peoples.ts'

/** Territories that agencies name besides countries, states and cities. */
const others: ReadonlySet<string> = new Set(
  'europe|eu|european union|eastern europe|western europe|central europe|balkans|baltics|gulf|apac|asia-pacific|asia pacific|emea|mena|oceania|australasia|benelux|scandinavia|nordic countries|nordics|asia|africa|middle east|latin america|north america|south america|caribbean|dach|eire|britain|great britain|nz|hong kong|macau|macao|taiwan|new york city|bosnia|herzegovina|trinidad|tobago|cis|gcc|anz'.split(
    '|',
  ),
)
const people = new RegExp(`^(?:${peoples})$`, 'iu')

const between = /\s*[,;/&]\s*(?:(?:and|or)\s)?|\s+[-–—]+\s+|\s(?:and|or|und|oder|et|ou|y|e|og|och|en)\s/iu
const article = /^(?:the|all|mainland|la|le|les|de[nr]?|die)\s|^l['’]|\smainland$/iu

/** Whether a text is names of places, or of their peoples, and nothing else: "UK, Ireland and Malta", "North American". */
export const namesPlaces = (text: string, isKnown = isKnownPlace): boolean =>
  text.split(between).every(name => {
    const plain = name.replace(article, '').replace(/[^\p{L}\p{N}]+$/u, '')
    return others.has(plain.toLowerCase()) || isKnown(plain) || people.test(plain)
  })
