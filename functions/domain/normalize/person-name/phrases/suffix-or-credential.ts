import { nameParts } from '../name-parts.ts'
import type { PhraseRule } from '../phrase-rule.ts'

/** "Jr." behind a comma belongs to the name before it; "M.D." and "Ph.D." to no field. */
export const suffixOrCredential: PhraseRule = text => {
  const low = text.toLowerCase().replaceAll('.', '')
  if (nameParts.suffixes.has(low)) return [{ kind: 'suffix', text }]
  return nameParts.credentials.has(low) && /^\p{Lu}/u.test(text) ? [{ kind: 'credential', text }] : undefined
}
