import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { agencySigned } from '../byline/agency-signed.ts'
import { takeAgency } from '../draft/take-agency.ts'
import type { LineReader } from './line-reader.ts'
import { sourceNamed } from './source-named.ts'

/** "Reuters and AFP", "dpa/ab": more than one name; "dpa/lno" is dpa's desk of a region. */
const several = /[/,|&](?!l\p{Ll}{2}$)|\s(?:and|und|et|y|e|with)\s/u

/** An agency alone below the story, "(PNA)", "— AP", or as the source of one that nobody signs, "Quelle: dpa": who wrote it, where neither the format nor byline or dateline names a house. */
export const signatureLine: LineReader = ({ text, from }, draft) => {
  const { fields, authors } = draft
  if (fields.agency ?? fields.dateline?.agency ?? fields.collective) return false
  const source = authors.length ? undefined : sourceNamed(text)
  const signed = agencySigned(source ?? text)
  if (!signed || several.test(signed) || findAgency(signed)?.kind !== 'agency') return false
  if (authors.some(({ affiliation }) => affiliation)) return false
  takeAgency(draft, signed, from, 'agency/signature-line')
  return true
}
