import { bytesOfAnswer, MOST_ANSWER_BYTES } from '#call/bytes-of-answer.ts'
import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import { decode } from '#domain/encoding/decode.ts'
import { mediaKind } from '#domain/formats/media/media-kind.ts'
import { detectZip } from '#domain/formats/zip/detect.ts'
import { declaredEncoding } from '#domain/xml/declared-encoding.ts'
import type { DropStore } from '#ports'
import { type RawDrop, RawQuery } from '#schemas/queries/drop-query.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'

interface Ports {
  drops: DropStore
  /** The bucket of drops. */
  bucket: string
}

/**
 * What an answer holds in base64. Text may need more, since a byte of an older encoding becomes two or three
 * in UTF-8.
 */
const MAX_BYTES = 4 * 1024 * 1024

/** `GET /v1/desk/raw`: a drop as it came, to be looked at, corrected and dropped again. */
export const createServeRaw =
  ({ drops, bucket }: Ports): UseCase =>
  async call => {
    const query = readQuery(RawQuery, call)
    if (!query.ok) return query
    const { key, versionId } = query.value
    const drop = { bucket, key, size: 0, sequencer: '0', droppedAt: '', ...(versionId && { versionId }) }
    const bytes = await drops.read(drop, MAX_BYTES)
    if (bytes === 'missing') return unknownThing(call, `drop ${key}`)
    if (bytes === 'too-large')
      return refuseOrder(call, 'The drop is over 4 MB: fetch it from the drops bucket itself.')
    const decoded = isPackedOrMedia(bytes) ? undefined : await decode(bytes, declaredEncoding(bytes))
    const asText: RawDrop | undefined = decoded?.ok ? { key, text: decoded.value.text } : undefined
    const body: RawDrop =
      asText && bytesOfAnswer(asText) <= MOST_ANSWER_BYTES
        ? asText
        : { key, base64: Buffer.from(bytes).toString('base64') }
    return { ok: true, body }
  }

/** Some of these can be decoded as text anyway, but edited as text and dropped again they would be broken. */
const isPackedOrMedia = (bytes: Uint8Array): boolean => mediaKind(bytes) !== undefined || detectZip({ bytes })
