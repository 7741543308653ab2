import type { Reinstatement } from '#schemas/revision.ts'

interface Word {
  /** Who drops it. */
  by?: string | undefined
  /** Present if it is to undo a mistaken kill. */
  reinstatement?: Reinstatement | undefined
}

/**
 * What is said of a drop as metadata of its S3 object, which stays with that version of it for good.
 * Percent-encoded, since metadata are header fields, which must be ASCII
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html).
 */
export const writeDropMetadata = ({ by, reinstatement }: Word): Record<string, string> => ({
  ...(by && { 'dropped-by': encodeURIComponent(by) }),
  ...(reinstatement && {
    'reinstate-by': encodeURIComponent(reinstatement.by),
    'reinstate-at': reinstatement.at,
    'reinstate-reason': encodeURIComponent(reinstatement.reason),
  }),
})
