import { summaryEnd } from '#domain/normalize/body/rules/page/summary-end.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countAll } from '#domain/normalize/prose/count-all.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { proseUnder } from '#domain/normalize/prose/prose-under.ts'
import { headLimits } from '../head-limits.ts'
import { isStandfirst } from './is-standfirst.ts'

/** Lines that say when a story was published: it begins below. */
const times: ReadonlySet<string> = new Set(['body/timestamp', 'body/section-and-time'])

/** What pages set above a story as often as anywhere, and seldom under its first sentence. */
const bars: ReadonlySet<string> = new Set([
  'body/share-bar',
  'body/share-count',
  'body/page-label',
  'body/page-button',
])

/** Who or what is meant stands in the sentence above. */
const back = /^(?:They|He|She|It|This|These|But|Ils?|Elles?|Mais|Er|Sie|Он[аи]?|Він|Вон[аи]) /u

/** Whether the story goes on under a bar from the sentence over it, which so is its first, and no standfirst. */
const refersBack = (paragraphs: readonly Paragraph[], index: number): boolean =>
  back.test(paragraphs.slice(index + 1).find(({ text }) => isProse(text))?.text ?? '')

/**
 * Whether prose that was taken for the story stands above it: a standfirst over the time of publication; or, over a row of buttons,
 * single sentences between page matter, with at least as much prose below.
 */
export const isAboveStory = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
  furniture: string,
): boolean => {
  if (times.has(furniture) && isStandfirst(paragraphs, prose)) return true
  if (bars.has(furniture) && refersBack(paragraphs, index)) return false
  const isSummary = furniture === summaryEnd.name
  if (!times.has(furniture) && !bars.has(furniture) && !isSummary) return false
  const above = countAll(paragraphs, prose)
  const isApart = isSummary || prose.every((each, order) => order === 0 || each > (prose[order - 1] ?? 0) + 1)
  return isApart && above <= headLimits.aboveAgency && above <= proseUnder(paragraphs, index)
}
