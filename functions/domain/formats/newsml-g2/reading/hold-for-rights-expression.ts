import type { Copy, Span } from '#domain/copy.ts'
import { isLeftToMachines } from '#domain/formats/reading/is-left-to-machines.ts'
import { warnOfMachineRights } from '#domain/formats/reading/warn-of-machine-rights.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * Rights that are stated for machines (`rightsExpressionXML`, `rightsExpressionData`: ODRL, RightsML) are not read. Where they limit its use in a way of
 * which no `usageTerms` speak, the story waits for the desk, as under an embargo without an end. Each leaves a warning beside `warnings`.
 */
export const holdForRightsExpression = (
  item: XmlElement,
  warnings: readonly string[] = [],
): Pick<Copy, 'embargo' | 'warnings'> => {
  const expressions = ['rightsExpressionXML', 'rightsExpressionData'].flatMap(name =>
    findAll(item, `rightsInfo/${name}`),
  )
  const words = findAll(item, 'rightsInfo/usageTerms').map(textOf).join('\n')
  const left = expressions.find(expression => isLeftToMachines(JSON.stringify(expression), words))
  if (left)
    return { embargo: spanOf(left), warnings: [...warnings, warnOfMachineRights(`rightsInfo/${left.name}`)] }
  const limited = expressions.find(expression => isLeftToMachines(JSON.stringify(expression), ''))
  return limited ? { warnings: [...warnings, `rightsInfo/${limited.name} is not read, only usageTerms`] } : {}
}

const spanOf = ({ name, at }: XmlElement): Span => ({
  raw: `Hold: rightsInfo/${name} limits the use of the story in ODRL, which is not read`,
  source: `newsml-g2: rightsInfo/${name}`,
  at,
})
