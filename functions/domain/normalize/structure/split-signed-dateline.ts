import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import type { Paragraph } from '../paragraph.ts'
import { splitParagraph } from '../paragraphs/split-paragraph.ts'
import { isPersonName } from '../people/names/is-person-name.ts'

const form =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){2,4}), \d{1,2} \p{Ll}{3,5}\.? \(\p{L}[\p{L} ]{1,20}\)/u

/** "Ana Ruiz Lima, 4 mar (EFE).- El puerto …", where the line of the writer ran into the dateline under it. Source: EFE, as pages print it. */
export const splitSignedDateline = (paragraph: Paragraph): Paragraph[] => {
  const words = form.exec(paragraph.text)?.[1]?.split(' ') ?? []
  const end = [2, 3].find(
    at => isPersonName(words.slice(0, at).join(' ')) && isKnownPlace(words.slice(at).join(' ')),
  )
  return end === undefined ? [paragraph] : splitParagraph(paragraph, words.slice(0, end).join(' ').length)
}
