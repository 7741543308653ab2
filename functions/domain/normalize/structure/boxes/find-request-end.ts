import { advertisement } from '#domain/normalize/body/rules/asks/advertisement.ts'
import { newsletterBox } from '#domain/normalize/body/rules/asks/newsletter-box.ts'
import { formMessage } from '#domain/normalize/body/rules/page/form-message.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'

/** Most lines between the first line of a box that asks for an address and its last, and most words of one. */
const lines = 3
const longest = 30
const tagline = 16
/** A request that is a link and says all, between paragraphs (Fox News). */
const wholeRequest = /^CLICK HERE\b/
/** What comes, and how often: "Daily headlines about the region.", "The best of the coast, once a week." */
const offer = screen(
  patternOf([
    /^(?:get )?(?:daily|weekly|twice[- ]weekly|breaking|local|top|free|the (?:latest|best|top|day['’]s|week['’]s))\b[^,]*\b(?:news|headlines|stories|updates|analysis|tips|newsletter)\b/i,
    /^[^“”".!?]{3,60} delivers (?:you )?the (?:latest|best|top)\b/i,
    /^[^“”"]{5,100}\b(?:(?:once|twice) a (?:day|week|month)|every (?:week|month|morning|\w+day)(?: morning)?)\.?$/i,
  ]),
)
const quoted = /["“„«][^"”»]*["”»]?/gu
/** What speaks to nobody as well: "Sie lagen auf den Felsen", "ihre Jungen", "nos arredores". */
const others = /(?<=^|[.!?:] )Sie\b|\b(?:sie|ihre?[mnrs]?|nos)\b/gu
const speaksToReader = (text: string): boolean => hasPageVoice(text.replace(others, ' '))

const asks = [newsletterBox, formMessage, advertisement]

/**
 * The index of the last line of a box that asks the reader to sign up, which begins at `index`: between two lines that a rule knows
 * stand what he gets and what the house says to him ("Our morning email breaks down the key stories of the day"), or such lines under it alone.
 * Undefined where neither is.
 */
export const findRequestEnd = (story: readonly Paragraph[], index: number): number | undefined => {
  const first = story[index]?.text ?? ''
  if (!newsletterBox.matches(first) || wholeRequest.test(first)) return undefined
  for (let end = index + 1; end <= index + lines + 1; end += 1) {
    const text = story[end]?.text
    if (text === undefined) return undefined
    if (asks.some(rule => rule.matches(text))) return end > index + 1 ? end : undefined
    if (!isOfBox(text) && !offer.test(text)) return isToReader(story, index, end) ? end : undefined
  }
  return undefined
}

/** Whether the lines under the request speak to the reader, or say what comes, in a story that else never speaks to him: "How will it impact you?" */
const isToReader = (story: readonly Paragraph[], index: number, end: number): boolean => {
  const last = story[end - 1]
  if (end < index + 2 || last === undefined) return false
  if (offer.test(last.text)) return countWords(last.text) <= tagline
  const between = story.slice(index + 1, end)
  const speaks = (paragraph: Paragraph) =>
    !between.includes(paragraph) &&
    isProse(paragraph.text) &&
    speaksToReader(paragraph.text.replace(quoted, ' '))
  return speaksToReader(last.text) && !story.some(speaks)
}

const isOfBox = (text: string): boolean =>
  countWords(text) <= longest && !/["“”«»„]/.test(text) && (speaksToReader(text) || !endsAsSentence(text))
