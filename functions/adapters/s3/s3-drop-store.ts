import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3'
import type { DropStore } from '#ports'

/** Drops as S3 objects: the version that the event named, where the bucket keeps versions. */
export const s3DropStore = (client: S3Client): DropStore => ({
  async read({ bucket, key, versionId }, maxBytes) {
    try {
      const { Body: body, ContentLength: length } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
      )
      if (!body || length === undefined) throw new Error(`S3 gave no body or length for ${bucket}/${key}`)
      if (length <= maxBytes) {
        const bytes = await body.transformToByteArray()
        if (bytes.byteLength === length) return bytes
        throw new Error(`S3 gave ${bytes.byteLength} of ${length} bytes of ${bucket}/${key}`)
      }
      if ('destroy' in body) body.destroy()
      return 'too-large'
    } catch (error) {
      if (error instanceof NoSuchKey || isNoSuchVersion(error)) return 'missing'
      throw error
    }
  },
})

/** The SDK models no class for this error of S3. */
const isNoSuchVersion = (error: unknown): boolean => error instanceof Error && error.name === 'NoSuchVersion'
