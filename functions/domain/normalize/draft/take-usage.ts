import type { UsageTerm } from '#schemas/article.ts'
import { readNote } from '../lines/read-note.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'

/**
 * Takes the conditions of use from a line that says something else as well, or stands where a format has none: all of "Eds: UK OUT. No archives.",
 * and of "Eds: With photos. Not for use in Norway. NO SALES." those that bar places or stand in capitals.
 */
export const takeUsage = (draft: Draft, text: string, from: Excerpt): void => {
  const said = readNote(text) ?? text
  const terms = normalizeUsageTerms(said)
  const own = statesUsage(said) ? terms : terms.filter(isPlain)
  const added = own.filter(term => !draft.usageTerms.some(known => known.text === term.text))
  if (added.length === 0) return
  draft.usageTerms.push(...added)
  lift(draft, 'usageTerms', from, 'usage-terms/note')
}

const isPlain = ({ code, text }: UsageTerm): boolean =>
  code === 'territory-out' || (code !== 'other' && !/\p{Ll}/u.test(text))
