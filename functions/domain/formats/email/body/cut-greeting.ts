import type { Aside, Block } from '#domain/copy.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { greeting } from './greeting.ts'

/** What a sender says of the story that he sends. */
const sent =
  /^(?:please (?:find|see|note|use|run)|(?:here|below|attached|enclosed)\b|see below|anbei\b|nachfolgend|im folgenden|hiermit|veuillez|vous trouverez|voici|ci-dessous|adjunt|a continuación|les? (?:envío|remito|adjunto)|segue|em anexo|di seguito|in allegato|hierbij|hieronder)/i
/** "Story below", and not of a story that goes on: "Story below ground". */
const sentStory =
  /^(?:(?:the|my|our|today[’']s) )?(?:story|copy|text|piece|article|report)(?: for .{1,20}?)?(?: is| stands)? (?:below|attached|follows|enclosed)(?=[,.;:!–-]|\s(?:[–-]|please|and|for|as)\s|$)/i
/** A greeting and what follows it on its line: "Hi desk, story below." */
const together = /^([^,!]{2,30}[,!]) (\S.*)$/s
/** What parts a cover note from the story. */
const divider = /^[-–—_*=#~]{3,80}$/
/** A polite sentence before that one. */
const wish = /^(?:I |we )?(?:hope|trust|thank|thanks)\b[^.!?\n]{0,100}[.!?]\s{1,3}/i
/** Without a greeting, it says where the story is as well. */
const where =
  /\b(?:below|attached|enclosed|anbei|nachfolgend\w*|ci-dessous|ci-joint|a continuación|di seguito|hieronder)\b/i

/** "Here is the final version:", "Here's my piece for Sunday:". Of "Here is the text of the treaty:" the story goes on. */
const here =
  /^here(?:[’']s| is| are) (?:\w{1,12} ){0,3}(?:final|story|stories|copy|text|piece|article|version|column|report)(?: for \w{1,12})?[:.]$/i

/** The most words of such a greeting, and of such a sentence. */
const longestGreeting = 6
const longestSentence = 30
/** The fewest paragraphs below it: a headline and a story. */
const fewest = 2

/** Parts a story from the greeting over it and the sentence that sends it, of which only an embargo, kill or correction counts. */
export const cutGreeting = (blocks: readonly Block[]): { blocks: readonly Block[]; asides: Aside[] } => {
  const [above = '', below = ''] = blocks.map(({ text }) => text.trim())
  const [, hail = '', rest = ''] = together.exec(above.slice(0, 400)) ?? []
  const isOneLine = greeting.test(hail) && isSending(rest)
  const [first, second] = isOneLine ? [hail, rest] : [above, below]
  const isGreeted = countWords(first) <= longestGreeting && greeting.test(first)
  const sentence = isGreeted ? second : first
  const isSent = isSending(sentence)
  const start = isGreeted && !isOneLine ? 2 : 1
  const end = findDivider(blocks, start)
  if (!isSent || !(isGreeted || where.test(sentence) || here.test(sentence)) || blocks.length < end + fewest)
    return { blocks, asides: [] }
  return {
    blocks: blocks.slice(end),
    asides: [sentence, ...blocks.slice(start, end).map(({ text }) => text)]
      .filter(raw => !divider.test(raw.trim()))
      .map(raw => ({ raw, source: 'email: cover note', kind: 'mark' })),
  }
}

const isSending = (words: string): boolean => {
  const sentence = words.replace(wish, '')
  return countWords(sentence) <= longestSentence && (sent.test(sentence) || sentStory.test(sentence))
}

/** Where the story begins: at `end`, or under a line that parts it from thanks and a name there. */
const findDivider = (blocks: readonly Block[], end: number): number => {
  const at = blocks.slice(end, end + 4).findIndex(({ text }) => divider.test(text.trim()))
  const between = blocks.slice(end, end + Math.max(at, 0))
  return at >= 0 && between.every(({ text }) => countWords(text) <= longestGreeting) ? end + at + 1 : end
}
