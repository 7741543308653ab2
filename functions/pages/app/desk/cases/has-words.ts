import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { caseLabel } from './case-label.ts'

/** Whether all words of a search stand in a case, its notice or the facts of its stories; accents and capitals do not count. */
export const hasWords = (
  open: Case,
  stories: Readonly<Record<string, StoryFacts>>,
  search: string,
): boolean => {
  const { id, agency, note, target, drop, candidates } = open
  const facts = candidates.flatMap(each => [each, ...Object.values(stories[each] ?? {})])
  const searched = fold(
    [caseLabel(open, stories), id, agency, note, drop.key, ...Object.values(target), ...facts].join(' '),
  )
  return fold(search)
    .split(/\s+/)
    .every(word => searched.includes(word))
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
