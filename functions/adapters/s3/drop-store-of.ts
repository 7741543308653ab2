import type { DropStore } from '#ports'
import { PersonName } from '#schemas/person-name.ts'
import { Reinstatement } from '#schemas/revision.ts'
import type { OpenObject } from './open-object.ts'

/** Drops as S3 objects: the version the event named, if the bucket keeps versions. */
export const dropStoreOf = (openObject: OpenObject): DropStore => {
  const open: DropStore['open'] = async ({ bucket, key, versionId }, maxBytes) => {
    try {
      const object = await openObject({ bucket, key, versionId })
      const { length, metadata } = object
      if (length === undefined) throw new Error(`S3 gave no length for ${bucket}/${key}`)
      if (length <= maxBytes) {
        const bytes = await object.bytes()
        const reinstatement = readReinstatement(metadata)
        const { data: by } = PersonName.safeParse(decode(metadata['dropped-by']))
        if (bytes.byteLength === length)
          return { bytes, ...(by && { by }), ...(reinstatement && { reinstatement }) }
        throw new Error(`S3 gave ${bytes.byteLength} of ${length} bytes of ${bucket}/${key}`)
      }
      object.discard()
      return 'too-large'
    } catch (error) {
      if (error instanceof Error && GONE.has(error.name)) return 'missing'
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

/** Error names of S3; the last is for an id that no version could have. */
const GONE = new Set(['NoSuchKey', 'NoSuchVersion', 'InvalidArgument'])

/**
 * Reads an order as `writeDropMetadata` wrote it. Any other metadata, which editors' tools may add, is no
 * order.
 */
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
