import { createHash } from 'node:crypto'
import type { Drop } from '#schemas/drop.ts'

/** The id of the case that a story of a drop opens: its day and a digest, the same on every delivery. */
export const caseId = (
  { bucket, key, sequencer, droppedAt }: Pick<Drop, 'bucket' | 'key' | 'sequencer' | 'droppedAt'>,
  index: number,
): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([bucket, key, sequencer, index]))
    .digest('hex')
  return `${droppedAt.slice(0, 10).replaceAll('-', '')}-${digest.slice(0, 8)}`
}
