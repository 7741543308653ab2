import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import type { CaseResolution } from '#schemas/desk/desk-order.ts'
import { isBeside } from './is-beside.ts'

/** What an editor chooses in the form of a case. */
export interface Choice {
  action: CaseResolution['action'] | 'dismiss'
  /** The story that is meant; `ALL` for all candidates; empty before one is chosen. */
  articleId: string
  /** The end of an embargo, as a browser writes it. */
  until: string
}

export type Action = Choice['action']

/** In place of a story's id: all candidates. */
export const ALL = 'all'

const actions: Readonly<Record<Case['kind'], readonly Action[]>> = {
  kill: ['kill', 'dismiss'],
  withhold: ['hold', 'embargo', 'publish', 'kill', 'dismiss'],
  embargo: ['embargo', 'publish', 'kill', 'dismiss'],
}

/** What may be done about copy that nothing but its own words hold: it has no embargo, and its agency mostly sends it again. */
const asked: readonly Action[] = ['dismiss', 'publish', 'embargo', 'kill']

/** What may be done about a text that waits beside a version that is out. */
const beside: readonly Action[] = ['dismiss', 'publish']

/** What may be done about a case, the likeliest first: without a candidate, it can only be dismissed. */
export const actionsFor = (
  open: Pick<Case, 'kind' | 'candidates'>,
  stories: Readonly<Record<string, Pick<StoryFacts, 'waits' | 'heldFor'>>>,
): readonly Action[] => {
  if (isBeside(open, stories)) return beside
  const isAsked = open.kind === 'embargo' && stories[open.candidates[0] ?? '']?.heldFor !== undefined
  return (isAsked ? asked : actions[open.kind]).filter(
    action => action === 'dismiss' || open.candidates.length > 0,
  )
}
