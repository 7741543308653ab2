import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { listsAbroad } from '#domain/normalize/body/rules/related/lists-abroad.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'
import { continuesStory } from '../end/continues-story.ts'
import { isTailLine } from '../end/is-tail-line.ts'
import { opensBox } from './opens-box.ts'

/** Titles in a box, and words of a title, at most. */
const titles = 8
const longest = 22
/** Headings under which no story goes on. */
const closing =
  /^(?:about the|check also|most|latest (?:headlines|news|stories)|trending|popular|tags?|topics?|keywords?|categor|labels?|filed|archivado|etiquetas|schlag|themen|mots|#|more from)/i

/** The page says above the box that the story goes on below, to those who are read to as well (BBC). */
const goesOn = screen(
  /^\W*(?:the )?(?:story|article|text|content) continue[sd] below\b|^(?:skip|pule|saltar|passer|lewati) .{2,60} (?:continue reading|continue lendo|continuar leyendo|continuer la lecture|terus membaca)$/i,
)

/** Somebody's words, as a story goes on with them: "A spokesman said: “…”" */
const spoken = screen(/\bsaid: [“"]|[,!?][”"] (?:\p{L}+ ){1,4}(?:said|told)\b/u)

/**
 * Whether a heading of links opens a box within the story: titles stand under it, then sentences to which no title belongs. Where titles
 * and sentences take turns, they are other stories and what is told of them. Under a heading that most often ends a story ("Most read"), the
 * sentences must go on to tell of whom and what the story names.
 */
export const isInnerBox = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (!opensBox(text)) return false
  if (isReadOut(paragraphs, index + 1)) return true
  const below = paragraphs
    .slice(index + 1, index + titles + 2)
    .findIndex(paragraph => isOfStory(paragraph) || (isBrief(paragraph) && countWords(paragraph.text) > 3))
  if (below < 1) return false
  const next = index + 1 + below
  if (!paragraphs.slice(index + 1, next).every(({ text: line }) => countWords(line) <= longest)) return false
  const rest = paragraphs.slice(next)
  const end = rest.findIndex(
    paragraph => !isOfStory(paragraph) && !isBrief(paragraph) && !findFurniture(paragraph.text, 'story'),
  )
  const run = end < 0 ? rest : rest.slice(0, end)
  const isTold = () => continuesStory(paragraphs.slice(0, index), run)
  if (run.length > 1 && (run.some(({ text: line }) => spoken.test(line)) || isTold())) return true
  if (end >= 0 && rest.slice(end).some(isOfStory)) return false
  const closes = closing.test(text) || listsAbroad.test(text)
  return !closes || goesOn.test(paragraphs[index - 1]?.text ?? '') || isTold()
}

/** A list as it is read to the blind, which says where it ends; the story goes on below. */
const isReadOut = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const items = Number(/^list of (\d{1,2}) items?$/i.exec(paragraphs[index]?.text ?? '')?.[1] ?? 0)
  const list = paragraphs.slice(index + 1, index + 2 + 2 * Math.min(items, titles))
  const end = list.findIndex(({ text }) => /^end of list$/i.test(text))
  return end > 0 && paragraphs.slice(index + 2 + end).some(isOfStory)
}

/** "Talks resume Friday." */
const isBrief = ({ text }: Paragraph): boolean =>
  /^[\p{Lu}"“][^.!?:]+\.["”]?$/u.test(text) && countWords(text) >= 3 && !isTailLine(text)

/** A title may be a question: "Santa Ana winds: What makes them blow?" */
const question = /^[^.!“"]+\?$/

const isOfStory = ({ text }: Paragraph): boolean =>
  isProse(text) && endsAsSentence(text) && !question.test(text) && !isTailLine(text) && !isSiteSpeech(text)
