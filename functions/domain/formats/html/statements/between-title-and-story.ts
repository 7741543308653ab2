import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The most words of a byline that ends with a full stop. */
const words = 12

/** The most characters of the paragraphs over such a name: a standfirst, and no story. */
const above = 300

/** The elements under the headline, down to the first paragraph of the story, without what is within a sentence. */
export const betweenTitleAndStory = (all: readonly XmlElement[]): XmlElement[] => {
  const under = all.slice(all.findIndex(({ name }) => name === 'h1') + 1)
  let passed = 0
  const end = under.findIndex(element => {
    if (element.name === 'p') passed += textOf(element).length
    return passed > above
  })
  const between = under.slice(0, end < 0 ? undefined : end)
  const inSentences = new Set(between.filter(isSentence).flatMap(element => findDeep(element, '*')))
  return between.filter(element => !inSentences.has(element))
}

const isSentence = (element: XmlElement): boolean =>
  element.name === 'p' && countWords(textOf(element)) > words && endsAsSentence(textOf(element).trim())
