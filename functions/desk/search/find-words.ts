import type { Article } from '#schemas/article.ts'
import { foldLetters } from '../drops/fold-letters.ts'

/** What an excerpt shows before the first word, in characters. */
const BEFORE = 60
/** What an excerpt shows of a line, in characters. */
const MOST = 160
/** Of how many lines an excerpt shows something. */
const LINES = 3

/** What stands around words in an article, in the lines or paragraphs with the most of them, or undefined if not all of them stand there. */
export const findWords = (article: Article, words: readonly string[]): string | undefined => {
  const lines = shownIn(article)
    .split('\n')
    .map(text => ({ text, folded: fold(text) }))
  const all = lines.map(({ folded }) => folded).join(' ')
  if (words.length === 0 || !words.every(word => all.includes(word))) return undefined
  const excerpts: string[] = []
  for (let sought = [...words]; sought.length > 0 && excerpts.length < LINES; ) {
    const found = lines.map(({ folded }) => sought.filter(word => folded.includes(word)))
    const most = Math.max(...found.map(({ length }) => length))
    const index = found.findIndex(({ length }) => length === most && most > 0)
    const line = lines[index]
    if (!line) break
    const here = found[index] ?? []
    excerpts.push(excerptAt(line.text, Math.min(...here.map(word => line.folded.indexOf(word)))))
    sought = sought.filter(word => !here.includes(word))
  }
  return excerpts.join(' / ')
}

const fold = (line: string): string => foldLetters(line).replace(/\s/g, ' ')

/** All that a licensee reads of an article. */
const shownIn = ({
  headline,
  summary,
  byline,
  credit,
  contributors,
  copyright,
  media = [],
  body,
}: Article): string =>
  [
    headline,
    summary,
    byline,
    body.text,
    ...contributors.map(({ name }) => name),
    credit,
    copyright?.notice,
    ...media.flatMap(each => [each.caption, each.credit]),
  ]
    .filter(Boolean)
    .join('\n')

/** A part of a text from before a place in its folded form, which has other lengths. */
const excerptAt = (text: string, place: number): string => {
  let start = 0
  for (let passed = 0; passed < place && start < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(start) ?? 0)
    passed += foldLetters(letter).length
    start += letter.length
  }
  const from = start <= BEFORE ? 0 : text.lastIndexOf(' ', start - BEFORE) + 1
  const to = from + MOST - 2
  const cut = to < text.length ? Math.max(start, text.lastIndexOf(' ', to)) : text.length
  return `${from > 0 ? '…' : ''}${text.slice(from, Math.min(cut, to))}${cut < text.length ? '…' : ''}`
}
