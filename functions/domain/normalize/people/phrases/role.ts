import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseContext, PhraseRule } from '../phrase-rule.ts'
import type { Piece } from '../piece.ts'
import { readRole } from '../roles/read-role.ts'
import { roleWords } from '../roles/role-words.ts'
import { named } from './named.ts'
import { prefixed } from './prefixed.ts'

/** "Harbor Light Staff Writer" after a name: the writers' house, not one more writer. */
const isOwned = (read: Piece[], { trailing, before }: PhraseContext): boolean =>
  trailing && before !== 'semicolon' && read.some(({ kind }) => kind === 'organization')

/** "Open Justice reporter" after a comma: a beat, since one more writer would have a comma of his own. */
const beat =
  /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:reporter|editor|correspondent|columnist|critic|writer|producer|fellow)$/u

/** A beat that is called as a house is. */
const hall = /^(?:City|Town) Hall (?:reporter|editor|writer|correspondent)$/iu

const capital = /^\p{Lu}/u
const beside: ReadonlySet<PhraseContext['before']> = new Set(['slash', 'bar', 'dash'])

/** "Ana Ruiz / Harbor Heights Reporter": what stands after a slash or bar is what the writer is, and for which house. */
const ownerAndRole = (text: string, { trailing, before }: PhraseContext): Piece[] | undefined => {
  const words = text.split(' ')
  const owned = words.findLastIndex(word => !roleWords.isNoun(word) && !roleWords.isModifier(word)) + 1
  if (!trailing || !beside.has(before) || owned < 1 || owned === words.length) return undefined
  if (!words.slice(0, owned).every(word => capital.test(word))) return undefined
  return [
    { kind: 'organization', text: words.slice(0, owned).join(' ') },
    { kind: 'role', text: words.slice(owned).join(' ') },
  ]
}

/** A role that opens with a kept organization, or before which no name stands. */
export const role: PhraseRule = (text, context) => {
  if (hall.test(text)) return [{ kind: 'role', text }]
  const read = readRole(text)
  if (!read) return undefined
  if (isOwned(read, context) || (context.trailing && context.before === 'comma' && beat.test(text)))
    return read
  const owned = matchOrganization(text) === undefined ? ownerAndRole(text, context) : undefined
  if (owned) return owned
  if (matchOrganization(text) === undefined && !roleWords.isWholeRole(text) && named(text, context))
    return undefined
  const isBare = roleWords.isWholeRole(text.slice(matchOrganization(text)?.length ?? 0).trim())
  return isBare ? read : (prefixed(text, context) ?? read)
}
