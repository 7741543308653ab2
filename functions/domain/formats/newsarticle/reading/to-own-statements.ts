import type { Subject } from '#schemas/article.ts'
import type { Copy, Span } from '../../../copy.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { present } from '../../../present.ts'
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
    usageTerms: usageTerms?.flatMap(linesOf),
  }),
})

const toOwnSubject = ({ scheme, ...subject }: Subject): Subject => ({
  ...subject,
  ...(scheme && scheme !== 'about' && { scheme: schemeOfUri(scheme) }),
})

const linesOf = (span: Span): Span[] => span.raw.split('\n').map(raw => ({ ...span, raw }))
