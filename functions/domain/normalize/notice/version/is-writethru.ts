import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import { readVersionMark } from './read-version-mark.ts'
import { REPLACEMENT_SIGNS, REPLACEMENT_WORDS } from './replacement-words.ts'

/** A mark stands in a slug or at the head of a short line. */
const LONGEST = 360
const FORMS: readonly Pattern[] = [
  // "SUBS: Ferry sails at nine"
  new RegExp(
    `^\\W*(?:SUBS?|REPLACES?|${REPLACEMENT_WORDS})\\s*(?:$|[:)—–-]\\s?|(?=a?\\s?["“„«]))|^\\s*${REPLACEMENT_SIGNS}`,
    'u',
  ),
  // "This story replaces the earlier item."
  /\b(?:this|the following) (?:\p{L}+ )?replaces (?:the|an|our|all) (?:earlier |previous |above )?(?:stor(?:y|ies)|item|version)\b|(?:^\W*|[;.:]\s)replaces\b.{0,30}?\b(?:story|version|item)\b/iu,
  // "ANNULE ET REMPLACE"
  /^[\W_]*ANNULE ET REMPLACE\b|\bannule et remplace\b|^\W*(?:anula y sustituye|anula e substitui|annulla e sostituisce|sustituye a la (?:anterior|emitida|enviada)|ersetzt (?:vorherige|frühere|die vorige|die frühere))\b/iu,
  // "Ersetzt die frühere Meldung."
  /\b(?:noticia|información|nota|versión|crónica) sustituye a la\b|\bersetzt (?:die|unsere) (?:frühere |vorherige )?(?:Meldung|Fassung|Version)\b/iu,
].map(screenAtLetters)

/** A text that replaces the one before it whole: "1st Ld-Writethru", "LEADALL", "ZUSAMMENFASSUNG 2", "ANNULE ET REMPLACE". Sources: AP, dpa, AFP, EFE, ANSA. */
export const isWritethru = (text: string): boolean =>
  text.length <= LONGEST && (readVersionMark(text) === 'writethru' || FORMS.some(form => form.test(text)))
