import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'
import { isTailLine } from './is-tail-line.ts'

/** Words of an agency alone: "(Yonhap)", "(The Canadian Press)". */
const agency = /^\([^\s()]+(?: [^\s()]+){0,2}\)$/u

/** So many paragraphs of prose, a story's by their voice, right under an agency alone show that it signs a caption. */
const fewest = 2

/** Whether an agency alone in parentheses signs a caption between the paragraphs of a story, and not the story. */
export const isCaptionCredit = (paragraphs: readonly Paragraph[], index: number): boolean =>
  agency.test(paragraphs[index]?.text ?? '') &&
  index + fewest < paragraphs.length &&
  paragraphs
    .slice(index + 1, index + 1 + fewest)
    .every(({ text }) => isProse(text) && !isSiteSpeech(text) && !isTailLine(text))
