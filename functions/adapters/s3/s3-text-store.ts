import { createHash } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
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
    const { Body: body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    if (!body) throw new Error(`S3 gave no body for ${key}`)
    return body.transformToByteArray()
  },
})
