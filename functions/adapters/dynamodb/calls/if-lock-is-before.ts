import { ABSENT, type Condition } from './put-item.ts'

/**
 * The condition that an item is unchanged since it was read: its lock is the previous one, or, for the first
 * write, the item does not exist.
 */
export const ifLockIsBefore = ({ lock }: { lock: number }): Condition =>
  lock === 1
    ? ABSENT
    : {
        expression: '#lock = :lock',
        names: { '#lock': 'lock' },
        values: { ':lock': { N: String(lock - 1) } },
      }
