import { nameParts } from '../names/name-parts.ts'
import type { PhraseRule } from '../phrase-rule.ts'

/** "R-Mont.", "D-Ohio": a lawmaker's party and state. */
const party = /^(?:R|D|I|DFL|Ind)-\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?$/u

/** "Jr." after a comma belongs to the name before it; "M.D.", "Ph.D." and a party to no field. */
export const suffixOrCredential: PhraseRule = text => {
  const low = text.toLowerCase().replaceAll('.', '')
  if (nameParts.suffixes.has(low)) return [{ kind: 'suffix', text }]
  if (party.test(text)) return [{ kind: 'credential', text }]
  return nameParts.credentials.has(low) && /^\p{Lu}/u.test(text) ? [{ kind: 'credential', text }] : undefined
}
