import { jsonHead } from '#domain/json/json-head.ts'
import type { Source } from '#domain/source.ts'

/** What JSON-LD that holds a schema.org article contains. */
const TELLING = [
  /"@(?:context|vocab)"\s*:/,
  /"https?:\\?\/\\?\/schema\.org\b/,
  /"@type"\s*:\s*\[?\s*"(?:https?:\\?\/\\?\/schema\.org\\?\/)?\w*(?:Article|BlogPosting|Report)"/,
]

/** JSON-LD with an article of schema.org. */
export const detectNewsArticle = ({ text }: Source): boolean => {
  const head = jsonHead(text)
  return TELLING.every(sign => sign.test(head))
}
