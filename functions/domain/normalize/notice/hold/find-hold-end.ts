import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { isOrder } from '../is-order.ts'
import { normalizeNotice } from '../normalize-notice.ts'
import { namesTime } from '../release-time/names-time.ts'

/** How far an order in front of a sentence may reach, in characters. */
export const reachOfOrder = 160
/** How far behind it more of it may stand. */
const near = 30
/** Fewest words of a first sentence. */
const fewest = 7
const begins = /^\W{0,3}(?:\p{Lu}{4,}|[Ee]mbargo|[Ss]perrfrist|[Nn]ot (?:to be|for) |[Uu]nder )/u
/** Behind a parenthesis, dash, colon or stop, or a year; a first sentence begins with a capital or a quotation mark. */
const ends =
  /(?:(?<=^\([^()]*\))[\s.:–—-]*|(?<=[:.;])\s+|\s+[-–—]+\s+|(?<=\b20\d\d)\s+)(?=["“„«]?\p{Lu}\p{L}*['’]?\p{L}*\s)/gu
/** What a sentence has that goes on to say how the copy may be used. */
const ofCopy = screen(
  /embarg|publi|broadcast|release|sperrfrist|veröffentl|diffus|difu|pubbl|journalist|media\b|press\b|editors|material|contact|website|print|online|social/iu,
)

/**
 * Where an embargo or a hold ends that stands in front of a story's first sentence, in characters of the paragraph: "EMBARGOED UNTIL 9 a.m. UTC, Jan. 15 — The
 * park …". Undefined where the paragraph is all order or all story, or opens with a dateline.
 */
export const findHoldEnd = (text: string): number | undefined => {
  if (!begins.test(text) || normalizeDateline(text)) return undefined
  for (const { 0: mark, index } of text.slice(0, reachOfOrder).matchAll(ends)) {
    const end = index + mark.length
    const sentence = text.slice(end)
    const isWhole =
      !namesTime(sentence.slice(0, near)) && endsAsSentence(sentence) && countWords(sentence) >= fewest
    if (isWhole && isHold(text.slice(0, index)) && !ofCopy.test(sentence)) return end
  }
  return undefined
}

const isHold = (text: string): boolean => {
  const kind = isOrder(text) ? normalizeNotice(text)?.class : undefined
  return kind === 'embargo' || kind === 'advance' || kind === 'withhold'
}
