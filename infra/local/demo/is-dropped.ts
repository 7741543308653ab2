import { HeadObjectCommand, NotFound, type S3Client } from '@aws-sdk/client-s3'

/** Whether a bucket has a drop with that key. */
export const isDropped = async (s3: S3Client, bucket: string, key: string): Promise<boolean> => {
  try {
    await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
    return true
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}
