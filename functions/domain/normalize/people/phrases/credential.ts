import { nameParts } from '../names/name-parts.ts'
import type { PhraseRule } from '../phrase-rule.ts'

/** "R-Mont.", "D-Ohio": a lawmaker's party and state. */
const party = /^(?:R|D|I|DFL|Ind)-\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?$/u

/** "M.D.", "Ph.D." and a party belong to no field. */
export const credential: PhraseRule = text =>
  party.test(text) ||
  (nameParts.credentials.has(text.toLowerCase().replaceAll('.', '')) && /^\p{Lu}/u.test(text))
    ? [{ kind: 'credential', text }]
    : undefined
