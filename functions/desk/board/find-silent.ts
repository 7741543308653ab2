import { isSilent } from '#domain/habits/is-silent.ts'
import type { AgencyHabits } from '#ports'
import type { Board } from '#schemas/desk/board.ts'

/** Finds the agencies that have sent nothing for longer than is their habit. */
export const createFindSilent =
  ({ habits }: { habits: Pick<AgencyHabits, 'all'> }) =>
  async (now: Date): Promise<Pick<Board, 'agenciesSilent' | 'silentAgencies'>> => {
    const silent = (await habits.all()).filter(habit => isSilent(habit, now))
    return {
      agenciesSilent: silent.length,
      silentAgencies: silent.map(({ agency, lastSeenAt }) => ({ agency, lastSeenAt })),
    }
  }
