import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'

/** Uploads a drop and returns the version S3 made of it. Throws if the bucket keeps no versions. */
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
  if (VersionId === undefined) throw new Error(`The bucket ${bucket} keeps no versions`)
  return VersionId
}
