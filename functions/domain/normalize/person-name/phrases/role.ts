import { matchOrganization } from '../match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { readRole } from '../read-role.ts'
import { roleWords } from '../role-words.ts'
import { named } from './named.ts'
import { prefixed } from './prefixed.ts'

/** A role that opens with a kept organization, or before which no name stands. */
export const role: PhraseRule = (text, context) => {
  const read = readRole(text)
  if (
    !read ||
    (matchOrganization(text) === undefined && !roleWords.isWholeRole(text) && named(text, context))
  )
    return undefined
  const isBare = roleWords.isWholeRole(text.slice(matchOrganization(text)?.length ?? 0).trim())
  return isBare ? read : (prefixed(text, context) ?? read)
}
