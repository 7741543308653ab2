import { findNameEnd } from '../find-name-end.ts'
import { isPersonName } from '../is-person-name.ts'
import { matchOrganization } from '../match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'

/** "Canadian Press" has the structure of a name and is none. */
const isKept = (name: string): boolean => matchOrganization(name)?.includes(' ') ?? false

/** A name, and what is attached to it without a comma: "Ana Ruiz in Quito", "ANA RUIZ The Daily Planet". */
export const named: PhraseRule = (text, { shouting, read }) => {
  const words = text.split(' ')
  const end = findNameEnd(words, shouting)
  const name = words.slice(0, end).join(' ')
  if (!isPersonName(name) || isKept(name)) return undefined
  const rest = words.slice(end).join(' ')
  const attached = rest ? read(rest) : []
  return [
    { kind: 'person', text: name },
    ...(attached.some(piece => piece.kind === 'person')
      ? [{ kind: 'organization' as const, text: rest }]
      : attached),
  ]
}
