import { findFurniture } from '../body/find-furniture.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import type { Paragraph } from '../paragraph.ts'
import { countAll } from './count-all.ts'
import { countWords } from './count-words.ts'
import { headLimits } from './head-limits.ts'
import { isFollowed } from './is-followed.ts'
import { isProse } from './is-prose.ts'

/**
 * Whether a paragraph has the dateline that begins the story. An agency in it is proof, whatever page matter stands above;
 * a place and a dash alone may stand in a headline too ("Iran: Oil exports fall"), and under one standfirst at most.
 */
export const isDatelined = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const dateline = normalizeDateline(text)
  if (!dateline || countWords(text) < 4 || isFurniture(text.slice(dateline.length))) return false
  const above = countAll(paragraphs, prose)
  if (dateline.agency) return above <= headLimits.aboveAgency
  if (!isProse(text) || (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs))) return false
  return !findFurniture(text, 'head') && prose.length <= 1 && above <= headLimits.standfirst
}

/** "(Bloomberg) -- Sign up for our newsletter": a page may set a dateline before its own words too. */
const isFurniture = (rest: string): boolean => rest !== '' && findFurniture(rest, 'story') !== undefined
