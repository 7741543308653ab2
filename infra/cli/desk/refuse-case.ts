import { refuse } from '../refuse.ts'

const reasons = {
  'unknown-case': 'is not there',
  'closed-already': 'is already closed',
  'unknown-article': 'cannot be decided that way: there is no such article',
  canceled: 'cannot be decided that way: its article is killed',
  'ended-already': 'cannot be decided that way: that time has passed; give a future one, or --publish',
  expired:
    'cannot be decided that way: its story has expired; drop it again with a later end of its use, or dismiss the case',
  changed: 'is not decided: its article has another version by now; look at it again, then decide',
  overtaken: 'is overtaken: the agency sent a later revision; check it, then try again',
} as const

/** Prints why a case cannot be decided, and returns the exit code. */
export const refuseCase = (caseId: string, place: string, why: keyof typeof reasons): number =>
  refuse(`case ${caseId} ${reasons[why]} (${place})`)
