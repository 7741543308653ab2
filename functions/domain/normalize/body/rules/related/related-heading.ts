import { relatedPhrases } from '#domain/conventions/related-phrases.ts'
import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'

const phrase = new RegExp(`^(?:${relatedPhrases.join('|')})[\\s:.!»>…]*$`, 'iu')

/** "Mehr über den Täter ist nicht bekannt.", "Te puede pasar, dijo.": a sentence of five words and more, or with who says it, that begins like one. */
const told = /^(?:Mehr|Más|Mais|Meer|Mer|More) (?:\S+ ){3,}\p{Ll}\S*\.$|, \p{Ll}[^,]{2,30}\.$/u

/** The heading of a list of other stories around a story: "Mehr zum Thema", "Lo más leído", "関連記事". Within, it may be the story's own. */
export const relatedHeading: FurnitureRule = {
  name: 'body/related-heading',
  zones: ['head', 'tail'],
  matches: text => text.length < 80 && phrase.test(text) && !told.test(text),
}
