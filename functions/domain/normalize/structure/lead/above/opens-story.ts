import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { shareWords } from '#domain/normalize/headline/share-words.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** What no caption has: the first person outside quotation marks (`first`), and, behind a sentence, whoever said it (`sayer`). */
const first = /(?<!\p{L})(?:I|my|ich|mein\p{Ll}{0,2}|j['’]ai|yo)(?!\p{L})/u
const quoted = /["“„«][^"”“»]{0,200}["”“»]/gu
const sayer =
  /, (?:[\p{L}.'’-]{1,20} ){1,6}(?:said|says|sagte|dijo|disse)(?: (?:on )?[\p{L}-]{3,12})?\.$|, (?:said|sagte|dijo|disse|a dit|ha detto) [^,]{3,40}\.$/u
/** With what no story begins. */
const goesOn = /^(?:But|And|Yet|Aber|Doch|Mais|Pero|Mas|Но) \p{Ll}/u

/** Who is meant stands in the sentence above, as no caption is referred to; and somebody answers. */
const back = /^(?:They|He|She|It|Ils?|Elles?|Er|Sie|Él|Ella|Lui|Lei|Ele|Ela|Он[аи]?) /u
const answer = /^["“„«»「『–—]/u

/** Words of few captions. */
const long = 18
/** Of the signs that it opens the story, those that are needed. */
const enough = 2

/**
 * Whether a paragraph over a picture’s credit opens the story, which goes on below: it has a dateline, tells of its writer or who said it; or it shows two of
 * these signs: right under the byline, it says more of the headline than the prose below; it is long; and that prose
 * refers back (which is two), or answers.
 */
export const opensStory = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const below = paragraphs.slice(index + 2).find(paragraph => isProse(paragraph.text))?.text ?? ''
  if (
    first.test(text.replace(quoted, '')) ||
    sayer.test(text) ||
    goesOn.test(below) ||
    normalizeDateline(text)?.place !== undefined
  )
    return true
  const head = paragraphs
    .slice(0, index)
    .map(line => line.text)
    .join(' ')
  const isUnderByline = isMarkedByline(paragraphs[index - 1]?.text ?? '')
  const signs = [
    isUnderByline && shareWords(text, head) > Math.max(1, shareWords(below, head)),
    countWords(text) > long,
    back.test(below),
    back.test(below) || answer.test(below),
  ]
  return signs.filter(Boolean).length >= enough && normalizeDateline(below) === undefined
}
