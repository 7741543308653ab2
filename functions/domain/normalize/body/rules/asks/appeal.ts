import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Who speaks and who is spoken to. */
const voice = boundAtLetters(
  /\b(?:you|your|we|our|us|sie|ihre?[nmr]?|wir|uns|unsere?[nmr]?|vous|votre|vos|nous|notre|nos|tu|tus|usted|nuestr[oa]s?|você|nosso|nossa|noi|nostr[oaie]|jij|jouw|ons|onze)\b/iu,
)
/** What houses ask of their readers and give in return; so many different ones make an appeal. */
const matter = boundAtLetters(
  /\b(?:support|donat|deduct|gift|\bour fund\b|contribut|chip in|member|subscri|paywall|ads?\b|ad-free|free\b|journalis|newsroom|newsletter|inbox|reader|publisher|reporting|a month|unlimited|digital|e-?paper|\bplan\b|\bdelivery\b|\baccess\b|coverage|trial|cancel|sign up|log in|account|abo\b|abonn|zugang|inhalte|testen|kostenlos|spende|unterstütz|adhér|gratuit|sans engagement|soutenez|suscri|apoy|gratis|assin|apoi|sosten|steun|toegang)/giu,
)
const fewest = 3
/** In a question put to the reader: "Will you support our journalism?" */
const inQuestion = 2
const question = 90
/** Where nobody is spoken to: "Unlimited access to all digital content: …". */
const alone = 5
/** What somebody of the story says or does is no appeal. */
const told = screen(
  /["“„«]|(?<![\p{L}'’])(?:said|says|told|wrote|sagte?n?|dijo|disse|ha detto|a déclaré)(?![\p{L}])/iu,
)

/** A house that asks its readers for money or an address, in whatever words: "If you value our journalism, become a member …". */
export const appeal: FurnitureRule = {
  name: 'body/appeal',
  zones: ['tail'],
  matches: text =>
    text.length < 600 && !told.test(text) && new Set(text.toLowerCase().match(matter)).size >= fewestIn(text),
}

const fewestIn = (text: string): number => {
  if (!voice.test(text)) return alone
  return text.length < question && text.endsWith('?') ? inQuestion : fewest
}
