import type { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import type { Uploads } from '#ports'

/** Forms for browser uploads to a bucket, signed with the credentials of the caller (S3 API, POST Object). */
export const s3Uploads = (client: S3Client, bucket: string): Uploads => ({
  sign: (key, size, seconds) =>
    createPresignedPost(client, {
      Bucket: bucket,
      Key: key,
      Expires: seconds,
      Conditions: [['content-length-range', size, size]],
    }),
})
