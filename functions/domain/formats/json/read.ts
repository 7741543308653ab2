import { parseJson } from '../../json/parse-json.ts'
import type { Source } from '../../source.ts'
import type { FormatReading } from '../format.ts'

/** Refuses JSON of no format that is read: where it breaks if it is broken. */
export const readJson = ({ text }: Source): FormatReading => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  return {
    ok: false,
    rejection: {
      code: 'unknown-format',
      detail:
        'The JSON is neither ninjs, nor of the AP Media API, a JSON Feed or JSON-LD with an article of schema.org. Send the story as one of them.',
      ...parsed.value.root.at,
    },
  }
}
