import type { Subject } from '#schemas/article.ts'
import type { Copy } from '../../../copy.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { present } from '../../../present.ts'
import { linesOfSpan } from '../../reading/lines-of-span.ts'
import { schemeOfUri } from '../../uris/scheme-of-uri.ts'
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
