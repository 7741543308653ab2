import type { PhraseContext, PhraseRule } from './phrase-rule.ts'
import { collective, openingCollective } from './phrases/collective.ts'
import { credential } from './phrases/credential.ts'
import { description } from './phrases/description.ts'
import { employer } from './phrases/employer.ts'
import { mononym } from './phrases/mononym.ts'
import { named } from './phrases/named.ts'
import { organization } from './phrases/organization.ts'
import { place } from './phrases/place.ts'
import { possessive } from './phrases/possessive.ts'
import { prefixed } from './phrases/prefixed.ts'
import { role } from './phrases/role.ts'
import { sectionName } from './phrases/section-name.ts'
import { specialTo } from './phrases/special-to.ts'
import { titled } from './phrases/titled.ts'
import { toldTo } from './phrases/told-to.ts'
import type { Piece } from './piece.ts'
import { readRole } from './roles/read-role.ts'
import { trimFullStop } from './trim-full-stop.ts'

/** "«Полярный вестник»": after a name in Cyrillic, a paper in its quotation marks. */
const quoted = /^\s*«(\p{Script=Cyrillic}[^«»]{2,40})»?\W*$/u

/** The ways to read a phrase, in this order; the first that fits wins. */
const rules: readonly PhraseRule[] = [
  credential,
  sectionName,
  toldTo,
  specialTo,
  place,
  employer,
  possessive,
  organization,
  role,
  titled,
  prefixed,
  openingCollective,
  named,
  readRole,
  description,
  mononym,
  collective,
]

/**
 * Reads one phrase of a credit (without comma or conjunction): a name with what is attached to it ("Ana Ruiz
 * in Quito", "AP Writer Ana Ruiz", "ANA RUIZ The Daily Planet"), a role, an organization, or a place. A
 * phrase that no rule reads is a single `unknown` piece, prose.
 */
export const readPhrase = (
  phrase: string,
  {
    shouting = false,
    trailing = false,
    mononyms = false,
    before = 'start',
  }: Partial<Omit<PhraseContext, 'read'>> = {},
): Piece[] => {
  const house = quoted.exec(phrase)?.[1]
  if (house !== undefined) return [{ kind: 'organization', text: house }]
  const text = trimFullStop(phrase.replace(/^[^\p{L}\p{N}(“"'’@]+/u, ''))
  if (!text) return []
  const context = {
    shouting,
    trailing,
    mononyms,
    before,
    read: (part: string) => readPhrase(part, { shouting, trailing: true }),
  }
  for (const rule of rules) {
    const pieces = rule(text, context)
    if (pieces) return pieces
  }
  return [{ kind: 'unknown', text }]
}
