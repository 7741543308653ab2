import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { isNoMatter } from './is-no-matter.ts'

/** Most words of such a line. */
const longest = 6
const line = /^["“„«]?\p{Lu}[^\s:|/]*(?: [^\s:|/]+)+$/u
/** How a story goes on from it: "That is how long …". */
const back =
  /^(?:That (?:is|was) (?:how|what|where|when|all)|That['’]s (?:how|what|where|when|all)|Those (?:\p{L}+ )?words\b|So (?:lange?|viele?|hoch|weit)\b|C['’](?:est|était) (?:ce|le temps|le nombre|la durée|combien)\b)/u

/** "Nine days", over "That is how long the cranes have stood still …": words without a full stop that the story's first sentence speaks of. */
export const isReferredTo = (text: string, below: string): boolean =>
  back.test(below) &&
  line.test(text) &&
  countWords(text) <= longest &&
  !endsAsSentence(text) &&
  isNoMatter(text)
