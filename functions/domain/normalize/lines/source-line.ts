import { lift } from '../draft/lift.ts'
import { unmark } from '../paragraphs/unmark.ts'
import { screen } from '../pattern/screen.ts'
import type { LineReader } from './line-reader.ts'

const label = screen(/^(?:source|quelle|fuente|fonte)\s?:\s*(\p{Lu}[^.!?]{1,70}\.?)$/iu)

/** A picture's source, under it: "Quelle: dpa (Symbolbild)". */
const pictured = /\((?:symbol|archiv|themen)?(?:bild|foto|archiv)[^()]{0,20}\)$/iu

/** A headline on what somebody has told: "Source: Comets to trade guard Lund to Halden". */
const told = /^(?=(?:\S+ ){4}).*\s(?!and|the|for|with|from|press|news)\p{Ll}{3,} /u

/** "Source: The Associated Press". */
export const sourceLine: LineReader = ({ text, from, zone }, draft) => {
  const agency = label.exec(unmark(text))?.[1]?.trim()
  if (!agency || pictured.test(agency) || (zone === 'head' && told.test(agency))) return false
  draft.fields.agency ??= agency
  lift(draft, 'agency', from, 'agency/source-line')
  return true
}
