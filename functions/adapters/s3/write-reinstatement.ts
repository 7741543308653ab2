import type { Reinstatement } from '#schemas/revision.ts'

/**
 * The order to reinstate as metadata of an S3 object, which lies with that version of it for good. Percent-encoded: metadata are header
 * fields, and those are ASCII (docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html).
 */
export const writeReinstatement = ({ by, at, reason }: Reinstatement): Record<string, string> => ({
  'reinstate-by': encodeURIComponent(by),
  'reinstate-at': at,
  'reinstate-reason': encodeURIComponent(reason),
})
