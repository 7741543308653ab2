import { isOrganization } from '../organizations/is-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { roleWords } from '../roles/role-words.ts'

const form = /^(.{2,60}?)(?:['’][sS]|(?<=[sS])['’]) (.+)$/u

/** "CNN's Ana Ruiz": the organization of all who follow; "Harbor's Personal Finance" is one. Source: CNN, Fox News, CBS News tail credits. */
export const possessive: PhraseRule = (text, { read }) => {
  const [, organization, rest] = form.exec(text) ?? []
  if (!organization || !rest || !isOrganization(organization)) return undefined
  if (rest.split(' ').every(roleWords.isModifier)) return [{ kind: 'organization', text }]
  const pieces = read(rest)
  return pieces.some(piece => piece.kind === 'person')
    ? [{ kind: 'organization', text: organization, plural: true }, ...pieces]
    : undefined
}
