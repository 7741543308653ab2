import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { withoutTime } from '#domain/rights/limits/without-time.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import type { Pattern } from '../pattern/screen.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'
import { namesPlaces } from './names-places.ts'
import { peoples } from './peoples.ts'

/** Clauses that hold nothing but the names and what is barred there, or allowed there alone. */
const WHOLE: readonly Pattern[] = [
  // "Kenya and Uganda out"
  /^\W*(.{2,70}?) (?:use )?out(?:\W*$|,.*\bonly\W*$)/iu,
  // "For use in Nordic countries only", "One-time print use in Sweden only", "Outside Canada only", "UK print rights only"
  /(?:^\W*(?:for |available |access )?|\b(?=use|publication|distribution|rights))(?:use |publication |distribution |sale |release |rights )?(?:cleared for |(?:by )?(?:clients|subscribers) )?(?:in |to |outside (?:of )?)?((?:(?! (?:publication|use) in ).){2,70}?) (?:(?:print|online|web|digital|broadcast|tv) )?(?:use |rights |clients |subscribers |newspapers |papers |media )?only\b(?! (?!not? )\p{L})/iu,
  // "Licensed for Norway", "Geo-restricted to Ireland", "Use restricted to Canadian clients"
  /^\W*(?:licen[cs]ed (?:for|in)|(?:geo-?|(?:access|usage|use) )?(?:restricted|limited) to) (?:use )?(?:(?:\p{L}+s )?in )?(.{2,70}?)(?: (?:clients|newspapers|subscribers))?\W*$/iu,
  // "Rights except France", "Worldwide excluding China"
  /\b(?:rights|use|distribution|access|all|countries|territories|markets|world(?:wide)?) (?:except|excluding|excl\.|outside|other than) (?:for |in |of )?(.{2,70})$/iu,
  // "Deutschland ausgenommen", "France et Belgique exclues"
  /^\W*(.{2,70}?) (?:ausgenommen|exclue?s?|esclus[aoie]|excluid[ao]s?|excepted|excluded)\W*$/iu,
  // "OUT: GERMANY, AUSTRIA"
  /^\W*(?:OUT\s?[:–—-]|Out\s?:)\s?(.{2,70}?)\W*$/u,
  // "Nur für Kunden in Österreich"
  /\b(?:only for use in|nur (?:(?:zur|für die) (?:\p{L}+ ){1,2}|für (?:kunden|bezieher|abonnenten) )?(?:in|für)?|endast i|kun i|alleen (?:in|voor)|uniquement (?:en|au|pour)|(?:s[oó]lo|somente|apenas|exclusivo) (?:en|in|per|para|no|na|em)) ?(.{2,60})$/iu,
  // "No French newspapers"
  /^\W*no (?:(?:use|access|sales?|distribution|publication|broadcast|tv|radio|internet|online|web|print)(?: (?:in|to|for))? )?(.{2,60}?)(?: (?:web|online|internet|digital|print|tv|radio|broadcast))?(?: (?:use|access|sales|newspapers|papers|tabloids|clients|publications))?\W*$/iu,
].map(screenAtLetters)

/** "No French or German clients": a country by its people. */
const ofPeople = screenAtLetters(
  new RegExp(
    `\\b(?:no|not for) (?:${peoples})(?:(?:,? (?:and|or) |, |/)(?:${peoples}))* (?:clients|subscribers|customers|newspapers|papers|media|use|publications)\\b(?!\\s(?!after|until|in|for|or|and)\\p{L})`,
    'iu',
  ),
)

/** Of cities it may be a title: "Nicht in Berlin". */
const lands = screenAtLetters(
  /^\W*(?:achtung\W+)?(?:not for|excluding|except(?: for| in)?|nicht (?:in|für)|niet in|au(?:ß|ss)er|sauf|excepto|interdit (?:en|aux?)|no usar en) (.{2,60}?)(?: verwenden)?\W*$/iu,
)

/** What is barred in the places behind it. */
const OPEN: readonly Pattern[] = [
  // "Not for use in Kenya", "Not licensed for Kenya"
  /\b(?:not licen[cs]ed (?:for|in)|(?:(?:no|not for) (?:(?:use|publication|distribution|release|sale)(?: or (?:use|publication|distribution|release|sale))? )?|(?:may not|must not|cannot|not to) be (?:used|published|sold|distributed) )(?:in|into|within)) (.{2,60})/iu,
  // "Licensed territories: Belgium, France"
  /^\W*(?:licen[cs]ed )?territor(?:y|ies)\s?:\s?(.{2,60})/iu,
  // "No use Kenya"
  /\bno use (?!in |on |by )(.{2,60})$/iu,
  // "Utilisation interdite en France"
  patternOf(
    /\b/iu,
    [
      /(?:(?:utilisation|diffusion) interdite|pas d['’](?:utilisation|usage)) (?:au|en|aux)/iu,
      /kein\p{L}* (?:abdruck|verwendung|nutzung|veröffentlichung) in/iu,
      /(?:prohibido|proibido|vietato) (?:su |el |o |l['’])?uso (?:en|in|no|na|em)/iu,
      /uso (?:prohibido|proibido|vietato) (?:en|in|no|na|em)/iu,
      /ikke (?:for|til) bru[gk] i/iu,
      /ej (?:för|till) (?:användning|publicering) i/iu,
      /niet voor gebruik in/iu,
    ],
    / (.{2,60})/iu,
  ),
].map(screenAtLetters)

const away = screenAtLetters(
  /\bnot available (?:for use )?(?:in|to|outside)\b|^\W*(?:licen[cs]ed )?territor(?:y|ies)\s?:(?:[\s,;/]{1,2}\p{L}{2}\b){1,50}\W*$/iu,
)

/** Whether one to four words in front are a place's name. */
const opensWithPlace = (text: string): boolean => {
  const words = text.split(/[\s,;/]+/u, 4)
  return words.some((_, last) => namesPlaces(words.slice(0, last + 1).join(' ')))
}

/** Whether a clause bars copy from places, "Kenya and Uganda out", or allows it there alone, "For use in Nordic countries only". */
export const barsTerritory = (whole: string): boolean => {
  const clause = withoutTime(whole)
  return (
    away.test(clause) ||
    ofPeople.test(clause) ||
    OPEN.some(form => opensWithPlace(form.exec(clause)?.[1] ?? '')) ||
    WHOLE.some(form => namesPlaces(form.exec(clause)?.[1] ?? '')) ||
    namesPlaces(lands.exec(clause)?.[1] ?? '', isKnownRegion)
  )
}
