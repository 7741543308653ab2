import type { XmlElement } from '#domain/xml/element.ts'

/** Translations of one statement: those in the item's language first, then those without a language. */
export const inLanguage = (elements: readonly XmlElement[], language: string | undefined): XmlElement[] => {
  const rank = ({ attributes }: XmlElement): number => {
    const own = attributes['xml:lang']
    if (own === undefined || language === undefined) return 1
    return primary(own) === primary(language) ? 0 : 2
  }
  return elements.toSorted((a, b) => rank(a) - rank(b))
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0]
