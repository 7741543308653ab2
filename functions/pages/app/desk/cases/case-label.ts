import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { isBeside } from './is-beside.ts'

const labels: Readonly<Record<Case['kind'], string>> = {
  kill: 'A kill whose story is unclear',
  withhold: 'A hold whose story is unclear',
  embargo: 'Copy held until you decide',
}

const heldLabels = {
  gap: 'A story with a gap, held until you decide',
  draft: 'A draft, held until you decide',
  payment: 'Paid copy, held until you decide',
  code: 'Code or data, held until you decide',
} as const

/** What a case is about; a hold of which but one story can be meant was carried out, and such a kill waits for a word. */
export const caseLabel = (
  open: Pick<Case, 'kind' | 'candidates'>,
  stories: Readonly<Record<string, Pick<StoryFacts, 'waits' | 'heldFor'>>>,
): string => {
  if (isBeside(open, stories)) return 'A text is held; the version before it stays out'
  const { kind, candidates } = open
  const [articleId = '', ...others] = candidates
  if (articleId === '' || others.length > 0) return labels[kind]
  if (kind === 'withhold') return 'A story held by a notice'
  if (kind === 'kill') return 'A kill for you to confirm'
  const { heldFor } = stories[articleId] ?? {}
  return heldFor ? heldLabels[heldFor] : labels[kind]
}
