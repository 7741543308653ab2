import { nextHabit } from '#domain/habits/next-habit.ts'
import type { AgencyHabits, Clock } from '#ports'

interface Ports {
  habits: Pick<AgencyHabits, 'find' | 'put'>
  clock: Clock
}

/** Records that agencies have sent something. */
export type NoteAgencies = (agencies: readonly string[]) => Promise<void>

/** How often one process records an agency at most, however much it sends. */
const AT_MOST_EVERY_MS = 600_000
/**
 * The longest name of an agency, in UTF-16 code units. It is a sort key in the table, which may have 1,024
 * bytes (DynamoDB quotas).
 */
const LONGEST_NAME = 200
/** The most agencies recorded per drop: a whole market's day has fewer, and each takes two calls. */
const MOST_OF_A_DROP = 100

/**
 * Records when agencies send something: two calls for the first story in ten minutes, and none for those that
 * follow. If two processes record one agency at once, one of two equal records is lost.
 */
export const createNoteAgencies = ({ habits, clock }: Ports): NoteAgencies => {
  const notedAt = new Map<string, number>()
  return async agencies => {
    const now = clock.now()
    const named = agencies.filter(({ length }) => length <= LONGEST_NAME)
    for (const agency of named.slice(0, MOST_OF_A_DROP)) {
      if (now.getTime() - (notedAt.get(agency) ?? Number.NEGATIVE_INFINITY) < AT_MOST_EVERY_MS) continue
      await habits.put(nextHabit(await habits.find(agency), agency, now))
      notedAt.set(agency, now.getTime())
    }
  }
}
