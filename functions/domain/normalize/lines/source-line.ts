import { agencySigned } from '../byline/agency-signed.ts'
import { takeAgency } from '../draft/take-agency.ts'
import { isOrganization } from '../people/organizations/is-organization.ts'
import type { LineReader } from './line-reader.ts'
import { sourceNamed } from './source-named.ts'

/** A picture's source, under it: "Quelle: dpa (Symbolbild)". */
const pictured = /\((?:symbol|archiv|themen)?(?:bild|foto|archiv)[^()]{0,20}\)?$/iu

/** A name of one word or two, whatever it is: "Kumparan". */
const short = /^[^\s,]+(?: [^\s,\p{Ll}][^\s,]*)?$/u

/** Whether a source is a house, where a headline says what somebody has told: "Source: Comets to trade Lund", "Source: Comets trade Lund". */
const isHouse = (name: string): boolean =>
  short.test(name) || isOrganization(name) || agencySigned(name) !== undefined

/** "Source: The Associated Press". */
export const sourceLine: LineReader = ({ text, from }, draft) => {
  const agency = sourceNamed(text)
  if (!agency || pictured.test(agency) || !isHouse(agency)) return false
  takeAgency(draft, agency, from, 'agency/source-line')
  return true
}
