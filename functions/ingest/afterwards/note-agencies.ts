import { nextHabit } from '#domain/habits/next-habit.ts'
import type { AgencyHabits, Clock } from '#ports'

interface Ports {
  habits: Pick<AgencyHabits, 'find' | 'put'>
  clock: Clock
}

/** Notes that agencies were heard of. */
export type NoteAgencies = (agencies: readonly string[]) => Promise<void>

/** An agency is noted this seldom by one process, however much it sends. */
const AT_MOST_EVERY_MS = 600_000
/** No agency has a longer name, in UTF-16 code units; and a sort key, which it is in the table, may have 1,024 bytes (DynamoDB quotas). */
const LONGEST_NAME = 200
/** Of one drop: a day of a whole market has fewer, and two calls are made for each. */
const MOST_OF_A_DROP = 100

/**
 * Notes when agencies are heard of, in the first words of ten minutes: two calls then, and none for all that follows. Two processes that
 * note one at once lose one of two notes that say the same.
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
