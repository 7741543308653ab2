import type { Copy } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import type { Parts } from '../structure/divide.ts'

/** Formats that people type, and paste stories into. */
const isTyped = /^(?:text|markdown|docx|email)$/

/** A line that is more than a name, a label or an address: "Admission: free", "Halden 3, Moss 1". */
const says = /^(?=.{3,120}$)(?!.*(?:https?:|www\.|@)).*(?:\p{L}: ?\p{L}|\p{L} \d[\d.:]{0,9}[,;] .*\d$)/u

/** A warning where copy seems to hold another story, below the end of the first or within it. */
export const warnOfMoreStories = async (
  { format }: Copy,
  { head, story, tail }: Parts,
  texts: readonly string[],
  { removed }: Draft,
): Promise<string[]> => {
  const isToTell = tail.length > 1 || (tail[0] && (!isTyped.test(format) || says.test(tail[0].text)))
  const second = isToTell ? await import('./warn-of-second-story.ts') : undefined
  const below = second?.warnOfSecondStory(tail, removed, isTyped.test(format)) ?? []
  if (below.length > 0 || !(isTyped.test(format) || format === 'html')) return below
  const isRuled = texts.some(text => /^[-*_=#~–—•\s]{3,60}$/.test(text))
  if (!isRuled && texts.filter(isMarkedByline).length < 2) return []
  const { warnOfInnerStory } = await import('./warn-of-inner-story.ts')
  return warnOfInnerStory([...head, ...story, ...(isRuled ? tail : [])])
}
