import { kindOf } from './kind-of.ts'
import type { Ordered } from './ordered.ts'
import { readHeaded } from './read-headed.ts'
import { readLines } from './read-lines.ts'
import { readTarget } from './read-target.ts'

/** In lines: a name and its labels. */
const most = 3

/** The stories that stand below an order each which names none: "MANDATORY KILL", "BC-Fire", then "HOLD", "BC-Flood". */
export const readBelow = (lines: readonly string[]): Ordered[] =>
  lines.flatMap((line, index) => {
    const kind = readTarget(line) || readHeaded(line) ? undefined : kindOf(line)
    const [first = '', ...more] = kind ? lines.slice(index + 1, index + 1 + most) : []
    const [target] = readLines([first]).length > 0 ? readLines([first, ...more]) : []
    return kind && target ? [{ target, kind }] : []
  })
