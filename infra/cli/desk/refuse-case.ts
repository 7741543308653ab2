import { closedWords } from '#functions/desk/cases/closed-words.ts'
import type { Case } from '#schemas/desk/case.ts'
import { refuse } from '../refuse.ts'

const reasons = {
  'unknown-case': 'is not there',
  'unknown-article': 'cannot be decided that way: there is no such article',
  canceled: 'cannot be decided that way: its article is killed',
  'ended-already': 'cannot be decided that way: that time has passed; give a future one, or --publish',
  expired:
    'cannot be decided that way: its story has expired; drop it again with a later end of its use, or dismiss the case',
  changed: 'is not decided: its article has another version by now; look at it again, then decide',
  'no-text-yet':
    'is not decided: one of its articles has no text yet, and the others are stopped; try again in a minute',
  overtaken: 'is overtaken: the agency sent a later revision; check it, then try again',
} as const

type Undecided = { outcome: keyof typeof reasons } | { outcome: 'closed-already'; closed: Case }

/** Prints why a case cannot be decided, and returns the exit code. */
export const refuseCase = (caseId: string, place: string, undecided: Undecided): number => {
  const why =
    undecided.outcome === 'closed-already'
      ? `is already closed: ${closedWords(undecided.closed)}`
      : reasons[undecided.outcome]
  return refuse(`case ${caseId} ${why} (${place})`)
}
