import type { Source } from '#domain/source.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import type { FormatReading } from '../format.ts'
import { readNitfElement } from './reading/read-nitf-element.ts'
import { readOtherStatus } from './reading/read-other-status.ts'

/** Reads a NITF document, one story, or each of those that an element of another name holds, and what it orders for others. Pictures or sound alone are refused. */
export const readNitf = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const documents = root.name.toLowerCase() === 'nitf' ? [root] : findDeep(root, 'nitf')
  const copies = documents.map(document => readNitfElement(document, receivedAt))
  const others = documents.flatMap(document => readOtherStatus(document, receivedAt) ?? [])
  if (copies.every(({ blocks, media, status }) => blocks.length === 0 && media && status !== 'canceled'))
    return {
      ok: false,
      rejection: {
        code: 'unsupported-media',
        field: 'body',
        detail:
          'The document contains media but no text. Send the story itself, with its pictures as references.',
      },
    }
  return { ok: true, copies: [...copies, ...others], warnings }
}
