import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { limits } from '#domain/rights/limits/limiting-words.ts'
import { withoutTime } from '#domain/rights/limits/without-time.ts'
import { findTerritories } from '#domain/rights/territories/find-territories.ts'
import type { Pattern } from '../pattern/screen.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'
import { namesPlaces } from './names-places.ts'

/** Clauses that hold nothing but the names and what is barred there, or allowed there alone. */
const WHOLE: readonly Pattern[] = [
  // "Kenya and Uganda out"
  /^\W*(.{2,70}?) (?:use )?out(?:\W*$|,.*\bonly\W*$)/iu,
  // "For use in Nordic countries only", "One-time print use in Sweden only", "Outside Canada only", "UK print rights only"
  /(?:^\W*(?:for |available |access )?|\b(?=use|publication|distribution|rights))(?:use |publication |distribution |sale |release |rights )?(?:cleared for |(?:by )?(?:clients|subscribers) )?(?:in |to |outside (?:of )?)?((?:(?! (?:publication|use) in ).){2,70}?) (?:(?:print|online|web|digital|broadcast|tv) )?(?:use |rights |clients |subscribers |newspapers |papers |media )?only\b(?! (?!not? )\p{L})/iu,
].map(screenAtLetters)

/** What speaks of copy and of those who use it: "Only in Norway" may be said of a car. */
const ofCopy = screenAtLetters(
  /(?<!\p{L})(?:use|usage|used by|publi(?:c|s)\p{L}+|syndication|resale|(?:distribution|access|use|usage) (?:restricted|limited)|access all|no access|(?<!no )sales|rights|licen[cs]ed|clients|subscribers|customers|newspapers|papers|tabloids|media|(?:any|every)where|row|commonwealth|distribution|territor\p{L}+|countries|geo|world\p{L}*|out|excluded|blocked in|geo-?block\p{L}*|uitgezonderd|exceto|\p{L}+gebiet|verwend\p{L}*|nutzung|veröffentlich\p{L}*|kunden|bezieher|abonn\p{L}+|zeitungen|rechte|welt\p{L}+|abdruck|ausgenommen|droits|utili[sz]\p{L}+|diffus\p{L}+|reprod\p{L}+|monde|pays|uso|usar|m[ou]ndo|client[ei]s?|pubblicazione|gebruik\p{L}*|bru[gk]\p{L}*|ej|uniquement\W*$|réservée?|hors\W*$|excl\p{L}+|esclus\p{L}+|^\W*nur|(?:nur|endast|kun|alleen|uniquement|s[oó]lo|somente|apenas|exclusivo) (?:f\p{L}r|i|en|au|pour|in|voor|per|para|no|na|em))(?!\p{L})/iu,
)
/** Leagues of states, and words of conditions in other languages besides those that a reading of places passes over: what such a clause says of them is for people. */
const others: ReadonlySet<string> = new Set(
  'g7 g20 nato efta brics mercosur schengen commonwealth row rest tedeschi diritti entier erlaubt gestattet'.split(
    ' ',
  ),
)
/** "NO NORTH AMERICA" */
const inCapitals = /^\W*NO [^\p{Ll}]+$/u

/** In characters; a longer clause tells of something else too. */
const LONGEST = 160

/** Whether a clause says where copy may be used, or may not, and nothing else: each word is a place's name or one of conditions. */
const limitsPlaces = (clause: string): boolean => {
  if (clause.length > LONGEST || !limits(clause) || !(ofCopy.test(clause) || inCapitals.test(clause)))
    return false
  const { territories, unknown } = findTerritories(clause)
  return (
    territories.length + unknown.length > 0 &&
    unknown.every(word => others.has(word) || (word.length > 2 && namesPlaces(word, isKnownRegion)))
  )
}

/** Of cities it may be a title: "Nicht in Berlin". */
const lands = screenAtLetters(
  /^\W*(?:achtung\W+)?(?:not for|excluding|except(?: for| in)?|nicht (?:in|für)|niet in|au(?:ß|ss)er|sauf|hors|excepto|interdit (?:en|aux?)|no usar en) (.{2,60}?)(?: verwenden)?\W*$/iu,
)

/** What is barred in the places behind it. */
const OPEN: readonly Pattern[] = [
  // "Not for use in Kenya", "Not licensed for Kenya"
  /\b(?:not licen[cs]ed (?:for|in)|(?:(?:no|not for) (?:(?:use|publication|distribution|release|sale)(?: or (?:use|publication|distribution|release|sale))? )?|(?:may not|must not|cannot|not to) be (?:used|published|sold|distributed) )(?:in|into|within)) (.{2,60})/iu,
].map(screenAtLetters)

const away = screenAtLetters(/\bnot available (?:for use )?(?:in|to|outside)\b/iu)

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
    limitsPlaces(clause) ||
    OPEN.some(form => opensWithPlace(form.exec(clause)?.[1] ?? '')) ||
    WHOLE.some(form => namesPlaces(form.exec(clause)?.[1] ?? '')) ||
    namesPlaces(lands.exec(clause)?.[1] ?? '', isKnownRegion)
  )
}
