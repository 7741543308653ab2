import type { Case } from '#schemas/case.ts'
import type { CaseResolution } from '#schemas/desk-order.ts'

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
  withhold: ['hold', 'publish', 'kill', 'dismiss'],
  embargo: ['embargo', 'publish', 'dismiss'],
}

/** What may be done about a text that waits beside a version that is out. */
const beside: readonly Action[] = ['dismiss', 'publish']

/** What may be done about a case, the likeliest first: without a candidate, it can only be dismissed. */
export const actionsFor = (
  { kind, candidates }: Pick<Case, 'kind' | 'candidates'>,
  waitsBeside: boolean,
): readonly Action[] =>
  (waitsBeside ? beside : actions[kind]).filter(action => action === 'dismiss' || candidates.length > 0)
