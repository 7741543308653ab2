import type { ListedDrop } from '#adapters/s3/list-drops.ts'
import { dropOrderKey } from '#domain/revisions/order/drop-order-key.ts'
import type { Change } from '#schemas/change.ts'
import type { Drop } from '#schemas/drop.ts'

/**
 * A listed drop as its event named it, by a change that it made: the sequencer, which S3 reports only in events,
 * is the third part of the change's order key.
 */
export const dropOfChange = (
  { bucket, key, versionId, size, storedAt }: ListedDrop,
  { orderKey }: Pick<Change, 'orderKey'>,
): Drop => {
  const [, , sequencer = ''] = dropOrderKey(orderKey).split('/')
  return { bucket, key, versionId, size, droppedAt: storedAt, sequencer }
}
