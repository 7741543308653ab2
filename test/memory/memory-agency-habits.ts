import type { AgencyHabits } from '#ports'
import type { AgencyHabit } from '#schemas/agency-habit.ts'

export const memoryAgencyHabits = (): AgencyHabits => {
  const habits = new Map<string, AgencyHabit>()
  return {
    find: async agency => structuredClone(habits.get(agency)),
    async put(habit) {
      habits.set(habit.agency, { ...habit })
    },
    all: async () => [...habits.keys()].sort().flatMap(agency => structuredClone(habits.get(agency)) ?? []),
  }
}
