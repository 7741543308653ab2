import type { Source } from '../../source.ts'
import { parseXml } from '../../xml/parse-xml.ts'
import type { FormatReading } from '../format.ts'

/** Refuses XML of no format that is read: where it breaks if it is broken, else by the name of its root. */
export const readXml = ({ text }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { name, at } = parsed.value.root
  return {
    ok: false,
    rejection: {
      code: 'unknown-format',
      detail: `The XML begins with the element "${name}", so it is not NITF, NewsML-G2, NewsML 1, RSS or Atom. Send the story as one of these.`,
      line: at.line,
      column: at.column,
    },
  }
}
