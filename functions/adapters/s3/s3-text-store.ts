import { createHash } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { TextStore } from './text-store.ts'

/**
 * Texts as objects under `texts/`, one per digest, so storing a text twice is the same as storing it once.
 */
export const s3TextStore = (client: S3Client, bucket: string): TextStore => ({
  async put(bytes) {
    const key = `texts/${createHash('sha256').update(bytes).digest('hex')}`
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }))
    return key
  },
  async get(key) {
    try {
      const { Body: body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      return await body?.transformToByteArray()
    } catch (error) {
      // To whom may not list the bucket, S3 says of a key that is not there that access is denied (GetObject, permissions).
      if (error instanceof S3ServiceException && ['NoSuchKey', 'AccessDenied'].includes(error.name))
        return undefined
      throw error
    }
  },
})
