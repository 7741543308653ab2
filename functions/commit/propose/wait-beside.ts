import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { dropOrderKey } from '#domain/revisions/order/drop-order-key.ts'
import type { Current } from '#schemas/current.ts'
import type { CommittedText } from '../committed.ts'
import type { Candidate } from './candidate.ts'

/**
 * Has an unfinished text wait beside the version that is out: CURRENT notes it, and nothing else changes. Undefined if none is out, or if
 * an order holds the text besides. Loaded with the first such text.
 */
export const waitBeside = (
  current: Current,
  { kind, revision: { orderKey } }: Candidate,
): Current | CommittedText | undefined => {
  const { change, waits = '', lock } = current
  const key = agencyOrderKey(orderKey)
  if (kind !== 'revision' || change?.status !== 'usable' || change.kind === 'expiry') return undefined
  if (dropOrderKey(orderKey) !== key) return undefined
  return key > waits
    ? { ...current, waits: key, lock: lock + 1 }
    : { outcome: 'superseded', by: 'unfinished' }
}
