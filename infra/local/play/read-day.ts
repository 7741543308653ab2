import * as z from 'zod'
import { StartError } from '../start-error.ts'

const At = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'must be a time of day such as 09:30')
const name = z.string().min(1).describe('Key of the drop, or of the one that the story came in')

const Act = z.union([
  z.strictObject({ at: At, drop: name, copy: z.string().describe('Its text') }),
  z.strictObject({ at: At, drop: name, file: z.string().describe('Path, from the script') }),
  z.strictObject({ at: At, kill: name, reason: z.string().min(3) }),
  z.strictObject({ at: At, reinstate: name, reason: z.string().min(3) }),
  z.strictObject({ at: At, hold: name }),
  z.strictObject({ at: At, release: name }),
])
/** One event of a scripted day. */
export type Act = z.infer<typeof Act>

/**
 * Reads a scripted day, one act per line of JSON, in order of time; empty lines and `//` lines are skipped.
 * Throws a StartError.
 */
export const readDay = (script: string): Act[] => {
  const acts: Act[] = []
  for (const [index, line] of script.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('//')) continue
    const act = readAct(line, index + 1)
    const before = acts.at(-1)
    if (before && secondsOf(act.at) < secondsOf(before.at))
      throw new StartError(`Line ${index + 1} of the day is at ${act.at}, before ${before.at}.`)
    acts.push(act)
  }
  return acts
}

const readAct = (line: string, number: number): Act => {
  try {
    return Act.parse(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) throw new StartError(`Line ${number} of the day is not JSON.`)
    if (!(error instanceof z.ZodError)) throw error
    const acts = '"drop" with "copy" or "file", "kill" or "reinstate" with "reason", "hold" or "release"'
    throw new StartError(`Line ${number} of the day is not an act: give "at", and ${acts}.`)
  }
}

/** Seconds since midnight: "09:30" is 34,200. */
export const secondsOf = (at: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = at.split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}
