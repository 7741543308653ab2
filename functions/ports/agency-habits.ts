import type { AgencyHabit } from '#schemas/agency-habit.ts'

/** When each agency last sent something, and how long it usually stays silent. */
export interface AgencyHabits {
  find(agency: string): Promise<AgencyHabit | undefined>
  put(habit: AgencyHabit): Promise<void>
  all(): Promise<AgencyHabit[]>
}
