import type { Drop } from '#schemas/drop.ts'
import { S3Event } from '#schemas/drops/s3-event.ts'

/** Object keys come form-encoded: a space as "+", a plus as "%2B". */
const decodeKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '))

/**
 * The drops named by an S3 message; none for the test event S3 sends when notifications are set up. Throws on
 * anything else: what S3 did not send is no drop, and belongs with the dead letters.
 */
export const readS3Event = (body: string): Drop[] => {
  const event = S3Event.parse(JSON.parse(body))
  if ('Event' in event) return []
  return event.Records.map(({ eventTime, s3: { bucket, object } }) => ({
    bucket: bucket.name,
    key: decodeKey(object.key),
    ...(object.versionId && { versionId: object.versionId }),
    sequencer: object.sequencer,
    size: object.size,
    droppedAt: eventTime,
  }))
}
