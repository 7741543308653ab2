import { parseJson } from '#domain/json/parse-json.ts'
import type { Source } from '#domain/source.ts'
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
        'The JSON is not ninjs, an AP Media API response, a JSON Feed, JSON-LD with a schema.org article, or posts of WordPress, Ghost, Arc XP or the Guardian. Send the story as one of these.',
      ...parsed.value.root.at,
    },
  }
}
