import type { Copy } from '#domain/copy.ts'
import { decodeBase64 } from '#domain/formats/reading/text/decode-base64.ts'
import { readContentElement } from '#domain/formats/reading/text/read-content-element.ts'
import { readHeldText } from '#domain/formats/reading/text/read-held-text.ts'
import { takeWhole } from '#domain/formats/reading/text/take-whole.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { inLanguage } from './in-language.ts'

/** Renditions that are but parts or sums of the story. */
const MINOR = /lead|intro|summary|teaser|abstract|short|sms|caption/i

const isMinor = ({ attributes }: XmlElement): boolean => MINOR.test(attributes.rendition ?? '')

/** The renditions of an item's content, those of the whole story first, and of them those in its language. */
const renditionsOf = (item: XmlElement, name: string, language: string | undefined): XmlElement[] =>
  inLanguage(findAll(item, `contentSet/${name}`), language).toSorted(
    (a, b) => Number(isMinor(a)) - Number(isMinor(b)),
  )

/**
 * The text of an item: the first rendition of its `contentSet` that has any, `inlineXML` before `inlineData`, or one that has more of it.
 * How it is read depends on the XML itself, not on `contenttype`, which is often wrong. Texts in other languages leave a warning.
 */
export const readContent = (item: XmlElement, receivedAt: string, language?: string): Copy => {
  const inlines = renditionsOf(item, 'inlineXML', language)
  const renditions = [
    ...inlines.map(element => ({
      element,
      text: textOf(element),
      read: () => readContentElement(element, 'newsml-g2: inlineXML', receivedAt),
    })),
    ...renditionsOf(item, 'inlineData', language).map(element => ({
      element,
      text: plainOf(element),
      read: () => readHeldText(plainOf(element), element.at, 'newsml-g2: inlineData', receivedAt),
    })),
  ]
  let empty: Copy | undefined
  for (const [index, { element, text, read }] of renditions.entries()) {
    const copy = read()
    empty ??= copy
    if (copy.blocks.length === 0) continue
    const own = languageOf(element)
    const isOther = (other: XmlElement) => !isMinor(other) && languageOf(other) === own
    const others = renditions.slice(index + 1).filter(rendition => isOther(rendition.element))
    const whole = takeWhole(copy, text, others)
    return { ...whole, ...warnOfLanguages(inlines.filter(isFilled), whole) }
  }
  return empty ?? { format: 'newsml-g2', blocks: [] }
}

const languageOf = ({ attributes }: XmlElement): string =>
  attributes['xml:lang']?.toLowerCase().split('-')[0] ?? ''

const warnOfLanguages = (
  [chosen, ...others]: readonly XmlElement[],
  { warnings = [] }: Copy,
): Pick<Copy, 'warnings'> => {
  const own = chosen && languageOf(chosen)
  const languages = new Set(others.map(languageOf).filter(each => own && each && each !== own))
  if (languages.size === 0) return {}
  const left = `has its text in other languages as well (${[...languages].join(', ')}), which is not read: send each as an item of its own`
  return { warnings: [...warnings, left] }
}

/** The text of `inlineData`, which may be encoded (`encoding` "encd:base64"). */
const plainOf = (data: XmlElement): string =>
  /base64/i.test(data.attributes.encoding ?? '') ? decodeBase64(textOf(data)) : textOf(data)
