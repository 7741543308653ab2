import { isOrganization } from '../organizations/is-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const form = /^(.{2,60}?)(?:['’]s|(?<=s)['’]) (.+)$/u

/** "CNN's Ana Ruiz": the organization of all who follow. Source: CNN, Fox News, CBS News tail credits. */
export const possessive: PhraseRule = (text, { read }) => {
  const [, organization, rest] = form.exec(text) ?? []
  if (!organization || !rest || !isOrganization(organization)) return undefined
  const pieces = read(rest)
  return pieces.some(piece => piece.kind === 'person')
    ? [{ kind: 'organization', text: organization, plural: true }, ...pieces]
    : undefined
}
