import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3'
import type { DropStore } from '#ports'
import { Reinstatement } from '#schemas/revision.ts'

/** Drops as S3 objects: the version that the event named, where the bucket keeps versions. */
export const s3DropStore = (client: S3Client): DropStore => {
  const open: DropStore['open'] = async ({ bucket, key, versionId }, maxBytes) => {
    try {
      const {
        Body: body,
        ContentLength: length,
        Metadata: metadata = {},
      } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }))
      if (!body || length === undefined) throw new Error(`S3 gave no body or length for ${bucket}/${key}`)
      if (length <= maxBytes) {
        const bytes = await body.transformToByteArray()
        const reinstatement = readReinstatement(metadata)
        if (bytes.byteLength === length) return { bytes, ...(reinstatement && { reinstatement }) }
        throw new Error(`S3 gave ${bytes.byteLength} of ${length} bytes of ${bucket}/${key}`)
      }
      if ('destroy' in body) body.destroy()
      return 'too-large'
    } catch (error) {
      if (error instanceof NoSuchKey || isNoSuchVersion(error)) return 'missing'
      throw error
    }
  }
  return {
    open,
    async read(drop, maxBytes) {
      const opened = await open(drop, maxBytes)
      return typeof opened === 'string' ? opened : opened.bytes
    },
  }
}

/** What `writeReinstatement` wrote. Whatever else editors' tools keep in metadata is no order. */
const readReinstatement = (metadata: Record<string, string>): Reinstatement | undefined => {
  const { 'reinstate-by': by, 'reinstate-at': at, 'reinstate-reason': reason } = metadata
  const read = Reinstatement.safeParse({ by: decode(by), at, reason: decode(reason) })
  return read.data
}

const decode = (text: string | undefined): string | undefined => {
  try {
    return text && decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The SDK models no classes for these errors of S3: the second is what it says of an id that no version could have. */
const isNoSuchVersion = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NoSuchVersion' || error.name === 'InvalidArgument')
