import { countWords } from './count-words.ts'

const stops: ReadonlySet<string> = new Set('.!?…。！？؟۔।։።။។།:')
const closers: ReadonlySet<string> = new Set(')]）】"”“’‘\'»«›‹」』*_')
/** Before a French mark of quotation. */
const gaps: ReadonlySet<string> = new Set(' \u00A0\u202F')

/** Whether a text ends as a sentence does, in the scripts of the agencies. Walks from the end, which no expression does. */
export const endsAsSentence = (text: string): boolean => {
  let end = text.length
  while (closers.has(text.charAt(end - 1)) || (end < text.length && gaps.has(text.charAt(end - 1)))) end -= 1
  return stops.has(text.charAt(end - 1))
}

/** "Dear Lois: My neighbor keeps a rooster. What now? -- Sleepless": the letter of a column of answers ends in who signs it. */
const letter = /^dear [^.!?]{2,30}[:,—-] .*[.!?]/iu

/** A run of so many words is prose; in Thai and Lao, which have no full stop, a headline has more letters than that. */
const long = 25
const longThai = 45
const thai = /[\u0E00-\u0EFF]/

/** Whether a paragraph reads as a story's prose: a sentence that ends as one, or a long run of words. */
export const isProse = (text: string): boolean => {
  const words = countWords(text)
  return (
    words >= (words < longThai && thai.test(text) ? longThai : long) ||
    (words >= 7 && (endsAsSentence(text) ? !/:$/.test(text) : letter.test(text)))
  )
}
