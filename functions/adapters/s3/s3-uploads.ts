import type { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import type { Uploads } from '#ports'
import { writeDropMetadata } from './write-drop-metadata.ts'

/** Forms for browser uploads to a bucket, signed with the credentials of the caller (S3 API, POST Object). */
export const s3Uploads = (client: S3Client, bucket: string): Uploads => ({
  sign: ({ key, size, by, seconds }) =>
    createPresignedPost(client, {
      Bucket: bucket,
      Key: key,
      Expires: seconds,
      Conditions: [['content-length-range', size, size]],
      // What is in the fields is signed too: a form names whom it was made for, and nobody else.
      Fields: inForm(writeDropMetadata({ by })),
    }),
})

/** Metadata as the fields of a form name them. */
const inForm = (metadata: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]))
