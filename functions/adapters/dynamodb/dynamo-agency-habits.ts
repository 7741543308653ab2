import type { AgencyHabits } from '#ports'
import { AgencyHabit } from '#schemas/agency-habit.ts'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { expiryOf } from './items/expiry-of.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { AGENCY_HABITS, agencyHabitKey } from './keys/agency-keys.ts'

/** Days of silence after which an agency's habit is forgotten. */
const KEPT_DAYS = 60

/**
 * Habits of agencies, all in one partition: a few hundred at most, written every ten minutes, read every
 * minute.
 */
export const dynamoAgencyHabits = (table: DynamoTable): AgencyHabits => ({
  async find(agency) {
    const item = await getItem(table, agencyHabitKey(agency), { consistent: false })
    return item && decodeItem(item, AgencyHabit)
  },
  async put(habit) {
    const expiresAt = expiryOf(habit.lastSeenAt, KEPT_DAYS)
    await putItem(table, encodeItem(agencyHabitKey(habit.agency), { ...habit, expiresAt }))
  },
  async all() {
    return (await queryAll(table, AGENCY_HABITS)).map(item => decodeItem(item, AgencyHabit))
  },
})
