import { writers } from '#domain/formats/writers.ts'
import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import type { OutputFormat } from '#schemas/output-format.ts'

type Negotiated = { ok: true; format: OutputFormat } | Refusal

const OWN = 'application/json'

const available = [
  { format: 'wiredesk', mediaType: OWN },
  ...Object.entries(writers).map(([format, { mediaType }]) => ({ format, mediaType })),
] as readonly { format: OutputFormat; mediaType: string }[]

/**
 * Charsets play no part in the choice: every answer is UTF-8, whatever charset a caller adds to a media type.
 */
const CHARSET = /;\s*charset=(?:"[^"]*"|[^;,\s]*)/gi

/**
 * Finds the format to answer in: the one `?format=` names, or else the one `Accept` prefers (RFC 9110,
 * section 12.5.1); Wiredesk's own wins a tie. 406 if none is acceptable, with a list of those available.
 */
export const negotiate = async (
  { accept, path }: Pick<Call, 'accept' | 'path'>,
  named?: OutputFormat,
): Promise<Negotiated> => {
  if (named) return { ok: true, format: named }
  const wanted = accept?.replace(CHARSET, '').trim()
  if (!wanted || wanted === '*/*' || wanted === OWN) return { ok: true, format: 'wiredesk' }
  const { default: Negotiator } = await import('negotiator')
  const types = available.map(({ mediaType }) => mediaType)
  const best = new Negotiator({ headers: { accept: wanted } }).mediaType(types)
  const found = available.find(({ mediaType }) => mediaType === best)
  if (found) return { ok: true, format: found.format }
  const detail = 'The Accept header allows none of the formats that articles are available in.'
  return {
    ok: false,
    problem: problem('not-acceptable', { detail, instance: path, available: [...available] }),
  }
}
