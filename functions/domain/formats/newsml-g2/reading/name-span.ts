import type { Span } from '#domain/copy.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { codeOf } from './code-of.ts'
import { inLanguage } from './in-language.ts'
import { roleOf } from './role-of.ts'

/**
 * The name of a party or concept: its `name` (that in the item's language first, mnemonics last), else its literal, else the code in its
 * QCode.
 */
export const nameSpan = (
  element: XmlElement | undefined,
  source: string,
  language?: string,
): Span | undefined => {
  if (!element) return undefined
  const names = inLanguage(findAll(element, 'name'), language).toSorted(
    (a, b) => Number(isShort(a)) - Number(isShort(b)),
  )
  for (const name of names) {
    const span = spanOf(name, `${source}/name`)
    if (span) return span
  }
  const code = codeOf(element)
  return (
    attributeSpan(element, 'literal', `${source}/@literal`) ??
    (code ? { raw: code, source: `${source}/@qcode`, at: element.at } : undefined)
  )
}

const isShort = (name: XmlElement): boolean => /^(?:mnemonic|short)$/.test(roleOf(name))
