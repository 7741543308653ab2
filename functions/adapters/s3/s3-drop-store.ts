import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { DropStore } from '#ports'
import { dropStoreOf } from './drop-store-of.ts'

/** Drops as S3 objects, read with the SDK's client. */
export const s3DropStore = (client: S3Client): DropStore =>
  dropStoreOf(async ({ bucket, key, versionId }) => {
    const {
      Body: body,
      ContentLength: length,
      Metadata: metadata = {},
    } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }))
    if (!body) throw new Error(`S3 gave no body for ${bucket}/${key}`)
    return {
      length,
      metadata,
      bytes: () => body.transformToByteArray(),
      discard: () => 'destroy' in body && body.destroy(),
    }
  })
