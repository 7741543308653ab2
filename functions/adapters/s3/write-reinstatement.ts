import type { Reinstatement } from '#schemas/revision.ts'

/**
 * A reinstatement order as metadata of an S3 object, which stays with that version of it for good.
 * Percent-encoded, since metadata are header fields, which must be ASCII
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html).
 */
export const writeReinstatement = ({ by, at, reason }: Reinstatement): Record<string, string> => ({
  'reinstate-by': encodeURIComponent(by),
  'reinstate-at': at,
  'reinstate-reason': encodeURIComponent(reason),
})
