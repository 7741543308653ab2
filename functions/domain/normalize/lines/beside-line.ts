import { seriesNote } from '../body/rules/about/series-note.ts'
import { currencyNote } from '../body/rules/wire/currency-note.ts'
import { lift } from '../draft/lift.ts'
import { disclosesAutomation } from '../voice/discloses-automation.ts'
import type { LineReader } from './line-reader.ts'

/** What editors need beside the story: which part of a series it is, "(First of three parts)"; at which rate sums were converted, "($1 = 0.8794 euros)"; that a machine wrote it. */
export const besideLine: LineReader = ({ text, from, zone }, draft) => {
  const rule = [seriesNote, currencyNote].find(({ matches }) => matches(text))
  const name =
    rule?.name.replace('body', zone) ?? (disclosesAutomation(text) ? `${zone}/automation` : undefined)
  if (!name) return false
  draft.notes.push(text.replace(/^\((.*)\)$/, '$1'))
  lift(draft, 'editorNote', from, name)
  return true
}
