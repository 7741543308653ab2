import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'

/** How the title of a box begins that asks for an address: "Get the Morning Herald". */
const title = screen(
  /^(?:get|join|keep up|interested in|subscribe|receive|sign up|register|stay|never miss|don['’]t miss|want more)\b/i,
)
/** Most words of a title and of the line under it. */
const longest = 22
const tagline = 14

/** The index of the first line of a box that asks the reader to sign up, and of which the line at `index` is known: its title, and what the house says under it; `index` itself where neither is. */
export const findRequestStart = (story: readonly Paragraph[], index: number): number => {
  const [above, over] = [story[index - 1], story[index - 2]]
  if (index > 1 && (isTitle(above) || isName(above)))
    return index > 2 && isTitle(above) && isName(over) ? index - 2 : index - 1
  return index > 2 && (isTitle(over) || isName(over)) && isTagline(above) ? index - 2 : index
}

const isTitle = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === 'paragraph' &&
  title.test(paragraph.text) &&
  !endsAsSentence(paragraph.text.replace(/[?!]$/, '')) &&
  countWords(paragraph.text) <= longest

/** The name of a newsletter: "Folha Mercado". */
const isName = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === 'paragraph' && /^\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d]+){1,3}$/u.test(paragraph.text)

const isTagline = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === 'paragraph' &&
  !/["“”«»„]/.test(paragraph.text) &&
  countWords(paragraph.text) <= tagline &&
  hasPageVoice(paragraph.text)
