import { isKnownPlace } from '../../conventions/places/is-known-place.ts'
import { isKnownRegion } from '../../conventions/places/is-known-region.ts'
import type { Pattern } from '../pattern/screen.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'

/** Territories that agencies name besides countries, states and cities. */
const others: ReadonlySet<string> = new Set(
  'europe|eu|european union|benelux|scandinavia|nordic countries|nordics|asia|africa|middle east|latin america|north america|south america|caribbean|dach|eire|britain|great britain|nz|hong kong|macau|macao|taiwan|new york city'.split(
    '|',
  ),
)

/** Clauses that hold nothing but the names and what is barred there, or allowed there alone. */
const WHOLE: readonly Pattern[] = [
  // "Kenya and Uganda out"
  /^\W*(.{2,70}?) (?:use )?out(?:\W*$|\s+until\b)/iu,
  // "For use in Nordic countries only"
  /(?:^\W*(?:for |available |access )?|\b(?=use|distribution))(?:use |distribution |sale |release )?(?:(?:by )?(?:clients|subscribers) )?(?:in |to )?(.{2,70}?) (?:use |rights |clients |subscribers )?only\b/iu,
  // "Rights except France"
  /\b(?:rights|use|distribution) (?:except|excluding|outside) (?:of )?(.{2,70})$/iu,
  // "Nur für Kunden in Österreich"
  /\b(?:only for use in|nur (?:(?:zur|für die) \p{L}+ |für (?:kunden|bezieher|abonnenten) )?(?:in|für)?|endast i|kun i|alleen in|uniquement (?:en|au)|s[oó]lo (?:en|in|per)) ?(.{2,60})$/iu,
  // "No French newspapers"
  /^\W*no (.{2,40}?) (?:use|newspapers|papers|tabloids|clients|publications)\W*$/iu,
].map(screenAtLetters)

const peoples =
  'french|german|austrian|swiss|italian|spanish|portuguese|dutch|belgian|danish|swedish|norwegian|finnish|british|irish|polish|czech|greek|turkish|russian|indian|chinese|japanese|korean|australian|canadian|american|brazilian|nordic|european'
/** "No French or German clients": a country by its people. */
const ofPeople = screenAtLetters(
  new RegExp(
    `\\b(?:no|not for) (?:${peoples})(?:(?:,? (?:and|or) |, |/)(?:${peoples}))* (?:clients|subscribers|customers|newspapers|papers|media|use|publications)\\b(?!\\s(?!after|until|in|for|or|and)\\p{L})`,
    'iu',
  ),
)

/** Of cities it may be a title: "Nicht in Berlin". */
const lands = screenAtLetters(
  /^\W*(?:achtung\W+)?(?:nicht (?:in|für)|niet in|au(?:ß|ss)er|interdit (?:en|aux?)|no usar en) (.{2,60}?)(?: verwenden)?$/iu,
)

/** What is barred in the places behind it. */
const OPEN: readonly Pattern[] = [
  // "Not for use in Kenya"
  /\b(?:(?:no|not for) (?:(?:use|publication|distribution|release|sale)(?: or (?:use|publication|distribution|release|sale))? )?|(?:may not|not to) be (?:used|published|sold|distributed) )(?:in|into|within) (.{2,60})/iu,
  // "No use Kenya"
  /\bno use (?!in |on |by )(.{2,60})$/iu,
  // "Utilisation interdite en France"
  /\b(?:(?:utilisation|diffusion) interdite (?:au|en|aux)|kein\p{L}* (?:abdruck|verwendung|nutzung|veröffentlichung) in|(?:prohibido|vietato) (?:su |l['’])?uso (?:en|in)|ikke (?:for|til) bru[gk] i|ej (?:för|till) (?:användning|publicering) i|niet voor gebruik in) (.{2,60})/iu,
].map(screenAtLetters)

const away = screenAtLetters(/\bnot available (?:for use )?(?:in|to)\b/iu)

const between = /\s*[,/&]\s*(?:(?:and|or)\s)?|\s(?:and|or|und|oder|et|ou|y|e|og|och|en)\s/iu
const article = /^(?:the|all|mainland|la|le|les|de[nr]?|die)\s|^l['’]/iu

const isPlace = (name: string, isKnown = isKnownPlace): boolean => {
  const plain = name.replace(article, '').replace(/[^\p{L}\p{N}]+$/u, '')
  return others.has(plain.toLowerCase()) || isKnown(plain)
}

/** Whether one to three words in front are a place's name. */
const opensWithPlace = (text: string): boolean => {
  const words = text.replace(article, '').split(/[\s,;/]+/u, 3)
  return words.some((_, last) => isPlace(words.slice(0, last + 1).join(' ')))
}

/** Whether a clause bars copy from places, "Kenya and Uganda out", or allows it there alone, "For use in Nordic countries only". */
export const barsTerritory = (clause: string): boolean =>
  away.test(clause) ||
  ofPeople.test(clause) ||
  OPEN.some(form => opensWithPlace(form.exec(clause)?.[1] ?? '')) ||
  WHOLE.some(form =>
    form
      .exec(clause)?.[1]
      ?.split(between)
      .every(name => isPlace(name)),
  ) ||
  Boolean(
    lands
      .exec(clause)?.[1]
      ?.split(between)
      .every(name => isPlace(name, isKnownRegion)),
  )
