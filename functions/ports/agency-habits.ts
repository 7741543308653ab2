import type { AgencyHabit } from '#schemas/agency-habit.ts'

/** When each agency was heard of, and for how long it is silent at times. */
export interface AgencyHabits {
  find(agency: string): Promise<AgencyHabit | undefined>
  put(habit: AgencyHabit): Promise<void>
  all(): Promise<AgencyHabit[]>
}
