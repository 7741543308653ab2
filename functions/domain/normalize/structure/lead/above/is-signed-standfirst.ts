import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { proseUnder } from '#domain/normalize/prose/prose-under.ts'
import { isStandfirst } from './is-standfirst.ts'

/** Words of a name or two with a place. */
const longest = 9
/** A story is so many times longer than its standfirst. */
const times = 3

/**
 * A bare name under a standfirst and right above the story, as newspapers sign columns and features: the first sentences under the headline are the
 * summary then. A person of the story would be named in it again.
 */
export const isSignedStandfirst = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
): boolean => {
  const [first] = prose
  const text = paragraphs[index]?.text ?? ''
  if (!isStandfirst(paragraphs, prose) || first !== index - 1 || index < 2 || countWords(text) > longest)
    return false
  if (/[.!?:]$/u.test(text) || !isProse(paragraphs[index + 1]?.text ?? '')) return false
  const authors = readHeadByline(text, true)?.authors ?? []
  const isNamedAgain = authors.some(({ name }) =>
    paragraphs.some((other, at) => at !== index && other.text.includes(name.split(' ').at(-1) ?? name)),
  )
  const above = countWords(paragraphs[first]?.text ?? '')
  return authors.length > 0 && !isNamedAgain && proseUnder(paragraphs, index) >= above * times
}
