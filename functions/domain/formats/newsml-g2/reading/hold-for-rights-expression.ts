import type { Copy, Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** What forbids a use in ODRL, or allows it only under conditions. */
const LIMIT = /^(?:prohibition|constraint)$/
const LIMIT_IN_JSON = /"(?:odrl:)?(?:prohibition|constraint)"\s*:/

/**
 * Rights that are stated for machines (`rightsExpressionXML`, `rightsExpressionData`: ODRL, RightsML) are not read. Where they limit its use and no
 * `usageTerms` say so in words, the story waits for the desk, as under an embargo without an end; else they leave a warning beside `warnings`.
 */
export const holdForRightsExpression = (
  item: XmlElement,
  warnings: readonly string[] = [],
): Pick<Copy, 'embargo' | 'warnings'> => {
  const limited =
    findAll(item, 'rightsInfo/rightsExpressionXML').find(expression =>
      findDeep(expression, '*').some(({ name }) => LIMIT.test(name)),
    ) ??
    findAll(item, 'rightsInfo/rightsExpressionData').find(expression =>
      LIMIT_IN_JSON.test(textOf(expression)),
    )
  if (!limited) return {}
  const hasWords = findAll(item, 'rightsInfo/usageTerms').some(terms => /\S/.test(textOf(terms)))
  return hasWords
    ? { warnings: [...warnings, `rightsInfo/${limited.name} is not read, only usageTerms`] }
    : { embargo: spanOf(limited) }
}

const spanOf = ({ name, at }: XmlElement): Span => ({
  raw: `Hold: rightsInfo/${name} limits the use of the story in ODRL, which is not read`,
  source: `newsml-g2: rightsInfo/${name}`,
  at,
})
