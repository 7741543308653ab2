import type { StoryTarget } from '#schemas/standing-order.ts'
import { stoppingWords } from '../hold/stopping-words.ts'
import { withoutMentions } from '../kill/without-mentions.ts'
import { kindOf } from './kind-of.ts'
import { liftsOrder } from './lifts-order.ts'
import type { Ordered } from './ordered.ts'
import { pairQuotes } from './pair-quotes.ts'
import { readList } from './read-list.ts'
import { readTarget } from './read-target.ts'
import { splitSentences } from './split-sentences.ts'

const only = /^[^“”]*“([^“”]+)”[^“”]*$/u

/** "1. BC-Fire: KILL.", "BC-Flood — HOLD until further notice": the order behind the name. */
const behind =
  /^(?:\d{1,2}[.)]\s*)?((?:[A-Z]{2,3}-|["“„«])\S.{2,80}?)\s?[:–—-]{1,2}\s?(KILL|(?:WITH)?HOLD|WITHDRAW)(?:E?D|N)?(?=\W|$)/u

/** Says more of a story, and is neither the head of another order nor of all: "A kill is mandatory." */
const remark = /^(?!.*(?:mandatory|obligat)).*\p{Ll}{2}.*[.!]$/iu

/** "“Fire” is killed, as is “Flood”" */
const like =
  /,? (?:as (?:is|are|was)|and so (?:is|was)|ebenso(?: wie)?|de même que|(?:al )?igual que|così come|assim como) (?:\p{L}{1,12} ){0,3}“([^”]+)”/u

/** What is ordered for one story is for another: "The same goes for “Flood”.", "Dasselbe gilt für „Flut“." */
const likewise =
  /^(?!.*(?<!\p{L})(?:not|nicht|pas|no|non|não|niet|inte|ikke)(?!\p{L}))\P{L}*(?:(?:the )?same (?:goes|applies|is true|holds)|likewise|ditto|as is|(?:das|ge)selbe gilt|(?:das )?gleiche[s]? gilt|ebenso|il en va de même|de même|idem|lo mismo|igualmente|o mesmo|lo stesso|hetzelfde|detsamma|samma sak|det samme|to samo|то же)(?!\p{L})/iu
/** "Neither “Fire” nor “Flood” may be used.", "Please use neither “Fire” nor “Flood”.", "Weder „Feuer“ noch „Flut“ dürfen verwendet werden." */
const neither =
  /(?:\buse )?\b(?:neither|weder) (?:\p{L}{1,12} ){0,3}(“[^”]+”) (?:nor|noch) (?:\p{L}{1,12} ){0,3}(“[^”]+”)(?: (?:(?:may|should|must|can|is to) be \p{L}+|(?:dürfen|sollen|können) \p{L}+ werden))?/iu

const pronoun = /^(?:It|This|They|Both)(?= )/u

const full = /[.!]["”»]?$/u

/** Words that say what becomes of a story whose title they stand around; more tell of something. */
const most = 14

/** In characters: a longer sentence orders nothing, and would take long to read. */
const longest = 1000

/**
 * The stories that sentences name, with what each orders for its own; a sentence that orders nothing (“Fire” has been corrected.) says none. One that names no
 * story speaks of the one before: "“Fire” is wrong. It is withdrawn."
 */
export const readSentences = (text: string): Ordered[] => {
  let named: Ordered[] = []
  return splitSentences(pairQuotes(text)).flatMap(sentence => {
    if (sentence.length > longest) return []
    const { kind: own, stories } = readSentence(sentence)
    const kind = own ?? (likewise.test(sentence) ? named[0]?.kind : undefined)
    if (stories.length === 0) {
      const more = remark.test(sentence)
        ? (kind ?? kindOf(sentence.replace(pronoun, 'The story “Ferry sinks in harbor”')))
        : undefined
      if (more) for (const story of named) story.kind ??= more
      return []
    }
    const isTold = full.test(sentence)
    const read = stories.map(
      (target): Ordered => ({
        target,
        ...(kind && { kind }),
        ...(isTold && { isTold }),
      }),
    )
    named = liftsOrder(sentence) ? [] : read
    return read
  })
}

const readSentence = (text: string) => {
  const line = text
    .replace(behind, '$2 $1')
    .replace(neither, 'do not use $1 and $2')
    .replace(/\balso | (?:too|as well)(?=\W*$)/giu, '')
    .replace(/\bits (?:sidebar|main|version),? (?=\p{Lu}|["“„«])/u, '')
  const title = only.exec(line)?.[1]
  const target = readTarget(line) ?? (title ? { headline: title } : undefined)
  return {
    kind: readKind(line, title),
    stories: target ? [target, ...readList(line, target), ...readLike(line)] : [],
  }
}

const readLike = (line: string): StoryTarget[] => {
  const headline = like.exec(line)?.[1]
  return headline ? [{ headline }] : []
}

const readKind = (line: string, title: string | undefined): Ordered['kind'] => {
  if (liftsOrder(line)) return undefined
  const kind = kindOf(line) ?? kindOf(line.replace(/^\p{Ll}/u, letter => letter.toUpperCase()))
  if (kind || !title) return kind
  const around = withoutMentions(line).replace(title, ' ')
  return around.split(/\s+/).length <= most && stoppingWords.test(around) ? 'withhold' : undefined
}
