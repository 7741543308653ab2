import type { Case } from '#schemas/case.ts'
import type { StoryFacts } from '#schemas/desk-answer.ts'
import { isBeside } from './is-beside.ts'

const labels: Readonly<Record<Case['kind'], string>> = {
  kill: 'A kill whose story is unclear',
  withhold: 'A hold whose story is unclear',
  embargo: 'Copy held until you decide',
}

/** What a case is about; a hold of which but one story can be meant was carried out. */
export const caseLabel = (
  open: Pick<Case, 'kind' | 'candidates'>,
  stories: Readonly<Record<string, Pick<StoryFacts, 'waits'>>>,
): string => {
  if (isBeside(open, stories)) return 'A text is held; the version before it stays out'
  const { kind, candidates } = open
  return kind === 'withhold' && candidates.length === 1 ? 'A story held by a notice' : labels[kind]
}
