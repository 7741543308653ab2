import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Who speaks and who is spoken to. */
const voice = boundAtLetters(
  /\b(?:you|your|we|our|us|sie|ihre?[nmr]?|wir|uns|unsere?[nmr]?|vous|votre|vos|nous|notre|nos|tu|tus|usted|nuestr[oa]s?|você|nosso|nossa|noi|nostr[oaie]|jij|jouw|ons|onze)\b/iu,
)
/** What houses ask of their readers and give in return; so many different ones make an appeal. */
const matter = boundAtLetters(
  patternOf(/\b/giu, [
    /support/giu,
    /donat/giu,
    /deduct/giu,
    /gift/giu,
    /\bour fund\b/giu,
    /contribut/giu,
    /chip in/giu,
    /member/giu,
    /subscri/giu,
    /paywall/giu,
    /ads?\b/giu,
    /free\b/giu,
    /journalis/giu,
    /newsroom/giu,
    /newsletter/giu,
    /inbox/giu,
    /reader/giu,
    /publisher/giu,
    /reporting/giu,
    /a month/giu,
    /unlimited/giu,
    /digital/giu,
    /e-?paper/giu,
    /\bplan\b/giu,
    /\bdelivery\b/giu,
    /\baccess\b/giu,
    /coverage/giu,
    /trial/giu,
    /cancel/giu,
    /sign up/giu,
    /log in/giu,
    /account/giu,
    /abo\b/giu,
    /abonn/giu,
    /zugang/giu,
    /inhalte/giu,
    /testen/giu,
    /kostenlos/giu,
    /spende/giu,
    /unterstütz/giu,
    /adhér/giu,
    /gratuit/giu,
    /sans engagement/giu,
    /soutenez/giu,
    /suscri/giu,
    /apoy/giu,
    /gratis/giu,
    /assin/giu,
    /apoi/giu,
    /sosten/giu,
    /steun/giu,
    /toegang/giu,
  ]),
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
