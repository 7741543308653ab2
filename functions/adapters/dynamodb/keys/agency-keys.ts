import type { Key } from './key.ts'

export const AGENCY_HABITS = 'H'

export const agencyHabitKey = (agency: string): Key => ({ pk: AGENCY_HABITS, sk: agency })
