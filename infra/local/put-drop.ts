import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { Unavailable } from '#infra/cli/drop/unavailable.ts'

/** Uploads a drop and returns the version S3 made of it. Throws Unavailable if the bucket keeps no versions. */
export const putDrop = async (
  s3: S3Client,
  bucket: string,
  key: string,
  body: Uint8Array,
  metadata?: Record<string, string>,
): Promise<string> => {
  const { VersionId } = await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, Metadata: metadata }),
  )
  if (VersionId === undefined)
    throw new Unavailable(
      `the bucket ${bucket} answered without a version: is its versioning suspended, or does something else answer in its place?`,
    )
  return VersionId
}
