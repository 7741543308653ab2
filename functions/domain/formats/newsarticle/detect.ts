import type { Source } from '#domain/source.ts'

/** How much of a drop is searched: context and type usually come first. */
const REACH = 20_000

/** What JSON-LD that holds a schema.org article contains. */
const TELLING = [
  /"@(?:context|vocab)"\s*:/,
  /"https?:\\?\/\\?\/schema\.org\b/,
  /"@type"\s*:\s*\[?\s*"(?:https?:\\?\/\\?\/schema\.org\\?\/)?\w*(?:Article|BlogPosting|Report)"/,
]

/** JSON-LD with an article of schema.org. */
export const detectNewsArticle = ({ text }: Source): boolean => {
  if (!/^\s*[[{]/.test(text)) return false
  const head = text.slice(0, REACH)
  return TELLING.every(sign => sign.test(head))
}
