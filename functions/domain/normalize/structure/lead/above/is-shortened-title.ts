import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** The most words of a headline that ends in a shortened word, and how far under it its byline or day stands. */
const titleWords = 16
const underTitle = 3

/** Whether a line is a headline that ends as a sentence only because its last word is shortened: "Council bans whistling after 9 p.m." */
export const isShortenedTitle = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  return (
    /\b(?:[ap]\.m|U\.S|U\.K|U\.N|D\.C|Jr|Sr|Inc|Corp|Co|Ltd)\.$/.test(text) &&
    countWords(text) <= titleWords &&
    paragraphs
      .slice(index + 1, index + 1 + underTitle)
      .some(({ text: line }) => readHeadByline(line) !== undefined || isTimestamp(line))
  )
}
