import { ABSENT, type Condition } from './put-item.ts'

/** That an item is still as it was read: its lock is the one before, or it is not there, where this is the first. */
export const ifLockIsBefore = ({ lock }: { lock: number }): Condition =>
  lock === 1
    ? ABSENT
    : {
        expression: '#lock = :lock',
        names: { '#lock': 'lock' },
        values: { ':lock': { N: String(lock - 1) } },
      }
