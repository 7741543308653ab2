import { pictureCaption } from '#domain/normalize/body/rules/pictures/picture-caption.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { hasVerb } from '../lead/opener/has-verb.ts'

/** How the text that stands for a picture begins: with what is seen in it. */
const seen = screen(
  /^(?:an? (?!former|spokes|new\b)|(?:two|three|four|several|some) |(?:people|men|women|children) |(?:aerial |close-up )?(?:photo|image|picture|shot) of |the (?:front|outside|exterior|inside|interior) of )/iu,
)
/** What is told in a story, and seldom of a picture. */
const told = screen(
  /["“”\d]|(?<!\p{L})(?:said|says|is|are|was|were|had|has|have|will|would|could|should|according|because)(?!\p{L})/iu,
)
/** Words of English: Hungarian and Portuguese begin their sentences with "A" too. */
const english =
  /\b(?:the|with|of|and|at|from|near|\w{2,}ing|(?:in|on|through|into|over|under|behind|beside|outside) an?)\b/i
const fewest = 4
const most = 28

/** Whether the same stands twice, for those who see the picture and those who hear it: no sentence, or over who took the picture. */
const isTwice = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [above, text = '', ...under] = [-1, 0, 1, 2].map(step => paragraphs[index + step]?.text ?? '')
  return [above, under[0]].includes(text) && (!endsAsSentence(text) || under.some(pictureCaption.matches))
}

/** Whether a line says what is to be seen in the picture whose caption stands under it, as ABC and BBC set it there for the blind, or says what that says (The Sydney Morning Herald), or what is seen without a verb over "Credit: …" (People). */
export const isPictureText = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const below = paragraphs[index + 1]?.text ?? ''
  const words = countWords(text)
  if (words >= fewest && isTwice(paragraphs, index)) return true
  if (words < fewest || words > most || !pictureCaption.matches(below)) return false
  if (below.startsWith('Credit: ') && english.test(text) && !hasVerb(text)) return true
  return (
    below.includes(text.replace(/\.{3}$/, '')) || (seen.test(text) && english.test(text) && !told.test(text))
  )
}
