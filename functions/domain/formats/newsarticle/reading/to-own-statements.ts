import type { Copy } from '#domain/copy.ts'
import { linesOfSpan } from '#domain/formats/reading/text/lines-of-span.ts'
import { schemeOfUri } from '#domain/formats/uris/scheme-of-uri.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { present } from '#domain/present.ts'
import type { Subject } from '#schemas/article.ts'
import { creatorsOf } from './creators-of.ts'

/**
 * What the JSON-LD of a document written by Wiredesk states: people with all their details, and schemes by
 * the names that agencies gave them.
 */
export const toOwnStatements = (
  article: JsonValue,
  { subjects, usageTerms, ...stated }: Omit<Copy, 'blocks' | 'format'>,
): Omit<Copy, 'blocks' | 'format'> => ({
  ...stated,
  ...present({
    creators: creatorsOf(article),
    subjects: subjects?.map(toOwnSubject),
    usageTerms: usageTerms?.flatMap(linesOfSpan),
  }),
})

const toOwnSubject = ({ scheme, ...subject }: Subject): Subject => ({
  ...subject,
  ...(scheme && scheme !== 'about' && { scheme: schemeOfUri(scheme) }),
})
