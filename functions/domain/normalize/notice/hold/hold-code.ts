import type { Draft } from '#domain/normalize/draft/draft.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { countSigns } from './count-signs.ts'
import { holdToDecide } from './hold-to-decide.ts'

/** How many signs of code a text has that is no story, and one in how many words; of stories of agencies, none has one in forty. */
const least = 4
const oneIn = 20

/** How many letters and digits there are to a word in what is no language; a story has five to eight. */
const longest = 16

/**
 * Holds a file that somebody dropped by mistake, a program, settings or data, and says so in a warning: it may hold what nobody outside
 * may see. Loaded with the first copy.
 */
export const holdCode = (draft: Draft, texts: readonly string[], receivedAt: string): string[] => {
  if (draft.fields.status === 'canceled') return []
  const words = sum(texts.map(countWords))
  const counts = texts.map(countSigns)
  const signs = sum(counts)
  const isCode = signs >= least && signs * oneIn >= words
  const isBytes = words > 0 && isLong(texts, longest * words)
  if (!isCode && !isBytes) return []
  const raw = texts[counts.findIndex(count => count > 0)] ?? texts[0] ?? ''
  const what = `“${raw.slice(0, 80)}” reads as code, settings or data, not as a story`
  if (!holdToDecide(draft, receivedAt, { raw, rule: 'is-code' }))
    return [`${what}: see to that before it goes out`]
  return [
    `${what}, and this text is held; a version that is out stays out. Drop the story under this name, or publish it as it is by deciding its case`,
  ]
}

/** Whether texts have more letters and digits than that: not counted where they have no more characters, and without the dots of a table. */
const isLong = (texts: readonly string[], most: number): boolean =>
  sum(texts.map(({ length }) => length)) > most &&
  sum(texts.map(text => text.replace(/[^\p{L}\d]+/gu, '').length)) > most

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
