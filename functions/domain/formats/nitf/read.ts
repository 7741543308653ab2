import type { Copy } from '../../copy.ts'
import type { Source } from '../../source.ts'
import { parseXml } from '../../xml/parse-xml.ts'
import type { FormatReading } from '../format.ts'
import { readNitfElement } from './reading/read-nitf-element.ts'

/** Reads a NITF document: one story. A document of pictures or sound alone is refused. */
export const readNitf = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const copy = readNitfElement(parsed.value.root, receivedAt)
  if (copy.blocks.length === 0 && copy.media && copy.status !== 'canceled')
    return {
      ok: false,
      rejection: {
        code: 'unsupported-media',
        field: 'body',
        detail:
          'The document contains media but no text. Send the story itself, with its pictures as references.',
      },
    }
  return { ok: true, copies: [headed(copy)], warnings: parsed.value.warnings }
}

/** A kill that states no headline is headed by its message, else by the identifier that it names. */
const headed = (copy: Copy): Copy => {
  const standIn = copy.editorNote ?? copy.sourceId
  return copy.status === 'canceled' && copy.blocks.length === 0 && !copy.headline && standIn
    ? { ...copy, headline: standIn }
    : copy
}
