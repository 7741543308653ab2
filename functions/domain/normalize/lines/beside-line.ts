import { seriesNote } from '../body/rules/about/series-note.ts'
import { currencyNote } from '../body/rules/wire/currency-note.ts'
import { lift } from '../draft/lift.ts'
import type { LineReader } from './line-reader.ts'

/** What editors need beside the story: which part of a series it is, "(First of three parts)"; at which rate sums were converted, "($1 = 0.8794 euros)". */
export const besideLine: LineReader = ({ text, from, zone }, draft) => {
  const rule = [seriesNote, currencyNote].find(({ matches }) => matches(text))
  if (!rule) return false
  draft.notes.push(text.replace(/^\((.*)\)$/, '$1'))
  lift(draft, 'editorNote', from, rule.name.replace('body', zone))
  return true
}
