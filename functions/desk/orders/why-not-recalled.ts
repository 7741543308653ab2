import type { CommittedRecall } from '#commit/committed.ts'

type Refused = Extract<CommittedRecall, { outcome: 'other-version' } | { outcome: keyof typeof reasons }>

/** Why no versions of a story were taken back, and what to do. */
export const whyNotRecalled = (refused: Refused): string =>
  refused.outcome === 'other-version'
    ? `The story has version ${refused.change.version} by now: look at it again, then decide.`
    : reasons[refused.outcome]

const reasons = {
  'first-version': 'The story has no earlier version: kill it, or correct it first.',
  canceled: 'The story is killed: nobody gets any text of it.',
  expired:
    'The story has expired, so nobody gets any text of it. Kill it if none of its versions may ever be given again.',
} as const
