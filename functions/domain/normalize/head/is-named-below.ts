import type { Paragraph } from '../paragraph.ts'
import { isPersonName } from '../people/names/is-person-name.ts'
import { countWords } from '../prose/count-words.ts'

/** Words of a name; lines between it and the headline, with its words, at least. */
const longest = 4
const reach = 3
const title = 4

export interface Below {
  /** Text of the paragraphs under the head. */
  below: ReadonlySet<string>
  /** Text of the story's first paragraphs. */
  story: string
}

/** Who took the pictures, under who wrote: "Foto: Ana Ruiz". */
const pictured =
  /^(?:fotos?|photos?|фото|kuvat?|bild(?:er)?|zdjęcia|fotoğraf)\s?:\s?\p{Lu}\p{L}+ \p{Lu}[\p{L} -]{1,30}$/iu

/**
 * Whether a bare name under a headline is the writer's because it stands once more by itself under the story, which never names him: La Nación
 * and El País sign so; or because who took the pictures is named on the next line.
 */
export const isNamedBelow = (head: readonly Paragraph[], index: number, { below, story }: Below): boolean => {
  const text = head[index]?.text ?? ''
  const isSigned = below.has(text) || pictured.test(head[index + 1]?.text ?? '')
  if (!isSigned || countWords(text) > longest || !isPersonName(text)) return false
  const isUnderTitle = head
    .slice(Math.max(0, index - reach), index)
    .some(line => countWords(line.text) >= title)
  return isUnderTitle && !story.includes(text.split(' ').at(-1) ?? text)
}
