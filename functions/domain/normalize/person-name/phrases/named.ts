import { findNameEnd } from '../find-name-end.ts'
import { isPersonName } from '../is-person-name.ts'
import type { PhraseRule } from '../phrase-rule.ts'

/** A name, and what is attached to it without a comma: "Ana Ruiz in Quito", "ANA RUIZ The Daily Planet". */
export const named: PhraseRule = (text, { shouting, read }) => {
  const words = text.split(' ')
  const end = findNameEnd(words, shouting)
  const name = words.slice(0, end).join(' ')
  if (!isPersonName(name)) return undefined
  const rest = words.slice(end).join(' ')
  const attached = rest ? read(rest) : []
  return [
    { kind: 'person', text: name },
    ...(attached.some(piece => piece.kind === 'person')
      ? [{ kind: 'organization' as const, text: rest }]
      : attached),
  ]
}
