import { jsonHead } from '#domain/json/json-head.ts'
import type { Source } from '#domain/source.ts'

const IDENTITY = /"(?:uri|guid|urn|usn|_id)"\s*:/i
const CONTENT =
  /"(?:headlines?|bod(?:y_\w+|ies)|article_html|pub_?status|version_?created|representationtype)"\s*:/i

const HEADLINE = /"headlines?"\s*:/i
const TEXT = /"bod(?:y_?(?:html|text)|ies)"\s*:/i

/**
 * ninjs 1.0-3.1 and its relatives (Superdesk, Fingerpost, dpa digitalwires): JSON that identifies an item and
 * says something about it, or has a headline and a text.
 */
export const detectNinjs = ({ text }: Source): boolean => {
  const head = jsonHead(text)
  return (IDENTITY.test(head) && CONTENT.test(head)) || (HEADLINE.test(head) && TEXT.test(head))
}
