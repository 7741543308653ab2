import { exitCodes } from '../exit-codes.ts'

const reasons = {
  'unknown-case': 'is not there',
  'closed-already': 'is closed already',
  'unknown-article': 'cannot be decided so: there is no such article',
  canceled: 'cannot be decided so: its article is killed',
  'ended-already': 'cannot be decided so: that instant has passed; give one to come, or --publish',
  overtaken: 'is overtaken: the agency sent a later revision; look again',
} as const

/** Prints why a case cannot be decided, and returns the exit code. */
export const refuseCase = (caseId: string, place: string, why: keyof typeof reasons): number => {
  process.stderr.write(`wiredesk: case ${caseId} ${reasons[why]} (${place})\n`)
  return exitCodes.data
}
