import { bytesOfAnswer, MOST_ANSWER_BYTES } from '#call/bytes-of-answer.ts'
import type { UseCase } from '#call/dispatch.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import type { DropBytes } from '#domain/drop/drop-bytes.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { decode } from '#domain/encoding/decode.ts'
import { labelText } from '#domain/evidence/label-text.ts'
import { declaredEncoding } from '#domain/xml/declared-encoding.ts'
import type { Clock } from '#ports'
import { type LintedDrop, LintRequest } from '#schemas/desk/lint.ts'
import { refuseOrder } from '../refuse-order.ts'

interface Ports {
  read: (drop: DropBytes) => Promise<DropReading>
  clock: Clock
}

/**
 * `POST /v1/desk/lint`: reads copy as ingest would, and reports what each part of it became, and by which
 * rule. Nothing is stored.
 */
export const createServeLint =
  ({ read, clock }: Ports): UseCase =>
  async call => {
    const request = readBody(LintRequest, call)
    if (!request.ok) return request
    const { fileName, text, base64 } = request.value
    if ((text === undefined) === (base64 === undefined))
      return refuseFields(call, [{ parameter: 'text', detail: 'or base64 is required, but not both' }])
    const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : new TextEncoder().encode(text)
    const reading = await read({ bytes, path: fileName, receivedAt: clock.now().toISOString() })
    const body = reading.ok ? await toLinted(reading, bytes) : toRefused(reading)
    return bytesOfAnswer(body) <= MOST_ANSWER_BYTES
      ? { ok: true, body }
      : refuseOrder(
          call,
          'The result of checking this copy is over the limit of 6 MB for an answer. Drop it, or check it in parts.',
        )
  }

const toLinted = async (reading: DropReading & { ok: true }, bytes: Uint8Array): Promise<LintedDrop> => {
  const decoded = await decode(bytes, declaredEncoding(bytes))
  const copy = decoded.ok ? decoded.value.text : ''
  return {
    format: reading.format,
    stories: reading.stories.map(story => ({
      article: story.article,
      ...(story.path !== undefined && { path: story.path }),
      runs: labelText(copy, story),
    })),
    rejections: reading.rejections,
    warnings: reading.warnings,
  }
}

const toRefused = ({ format, rejection, more = [] }: DropReading & { ok: false }): LintedDrop => ({
  ...(format && { format }),
  stories: [],
  rejections: [rejection, ...more],
  warnings: [],
})
