import type { Copy } from '#domain/copy.ts'
import { decodeBase64 } from '#domain/formats/reading/text/decode-base64.ts'
import { readContentElement } from '#domain/formats/reading/text/read-content-element.ts'
import { readHeldText } from '#domain/formats/reading/text/read-held-text.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { inLanguage } from './in-language.ts'

/** Renditions that are but parts or sums of the story. */
const MINOR = /lead|intro|summary|teaser|abstract|short|sms|caption/i

/** The renditions of an item's content, those of the whole story first, and of them those in its language. */
const renditionsOf = (item: XmlElement, name: string, language: string | undefined): XmlElement[] => {
  const rank = ({ attributes }: XmlElement) => Number(MINOR.test(attributes.rendition ?? ''))
  return inLanguage(findAll(item, `contentSet/${name}`), language).toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The text of an item: the first rendition of its `contentSet` that has any, `inlineXML` before `inlineData`.
 * How it is read depends on the XML itself, not on `contenttype`, which is often wrong. Texts in other languages leave a warning.
 */
export const readContent = (item: XmlElement, receivedAt: string, language?: string): Copy => {
  const inlines = renditionsOf(item, 'inlineXML', language)
  const xml = inlines.map(inline => readContentElement(inline, 'newsml-g2: inlineXML', receivedAt))
  const at = xml.findIndex(({ blocks }) => blocks.length > 0)
  const found = xml[at]
  if (found)
    return {
      ...found,
      ...warnOfLanguages(
        inlines.filter((_, each) => xml[each]?.blocks.length),
        found,
      ),
    }
  for (const data of renditionsOf(item, 'inlineData', language)) {
    const copy = readHeldText(plainOf(data), data.at, 'newsml-g2: inlineData', receivedAt)
    if (copy.blocks.length > 0) return copy
  }
  return xml[0] ?? { format: 'newsml-g2', blocks: [] }
}

const warnOfLanguages = (
  [chosen, ...others]: readonly XmlElement[],
  { warnings = [] }: Copy,
): Pick<Copy, 'warnings'> => {
  const told = ({ attributes }: XmlElement): string =>
    attributes['xml:lang']?.toLowerCase().split('-')[0] ?? ''
  const own = chosen && told(chosen)
  const languages = new Set(others.map(told).filter(each => own && each && each !== own))
  if (languages.size === 0) return {}
  const left = `has its text in other languages as well (${[...languages].join(', ')}), which is not read: send each as an item of its own`
  return { warnings: [...warnings, left] }
}

/** The text of `inlineData`, which may be encoded (`encoding` "encd:base64"). */
const plainOf = (data: XmlElement): string =>
  /base64/i.test(data.attributes.encoding ?? '') ? decodeBase64(textOf(data)) : textOf(data)
