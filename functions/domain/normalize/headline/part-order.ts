import { isOrder } from '../notice/is-order.ts'
import { namesTime } from '../notice/release-time/names-time.ts'
import { takesBack } from '../notice/takes-back.ts'
import { withholds } from '../notice/withholds.ts'
import { countWords } from '../prose/count-words.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'

/** A headline, and the order that stood before it or after it. */
export interface PartedOrder {
  order: string
  /** Empty where the line is nothing but an order. */
  headline: string
}

/** No headline is longer, with its order, in characters. */
const longest = 300
/** Most words of a line that is an embargo and nothing else. */
const alone = 12
const parted = /\s*[:|]\s+|\s+[-–—]+\s+/g
const enclosedBehind = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/
const enclosedBefore = /^[([]([^()[\]]+)[)\]]\W{0,3}\s(.+)$/

/**
 * Parts an order from a headline, as press offices and desks set the two on one line: an embargo, "EMBARGOED until 00:01 GMT Thursday 3 December: Seals
 * return", and in brackets any that keeps copy back or limits its use, "Seals return [EMBARGO 3 December, 6 a.m. ET]", "Seals return (KILL)", "Seals return (UK OUT)".
 * Outside of brackets, an embargo that names neither day nor hour is taken only where copy is "embargoed", another order only before the headline, "Do not use this story:
 * Seals return", and limits of use only in capitals: they may be the story.
 */
export const partOrder = (line: string): PartedOrder | undefined => {
  if (line.length > longest) return undefined
  const [, titled = '', behind = ''] = enclosedBehind.exec(line) ?? []
  const [, before = '', named = ''] = enclosedBefore.exec(line) ?? []
  const enclosed = [
    { order: before, headline: named },
    { order: behind, headline: titled },
  ]
  const pairs = [...line.matchAll(parted)].map(({ 0: mark, index }) => ({
    before: line.slice(0, index),
    behind: line.slice(index + mark.length),
  }))
  const opening = pairs.map(({ before, behind }) => ({ order: before, headline: behind }))
  const closing = pairs.map(({ before, behind }) => ({ order: behind, headline: before }))
  const embargoes = [...enclosed, ...opening, ...closing].filter(
    ({ order }) => order !== '' && withholds(order),
  )
  const chosen =
    enclosed.find(
      ({ order }) =>
        order !== '' &&
        (isOrder(order) ||
          limitsUse(order) ||
          (line.includes(`[${order}]`) && takesBack(order.toUpperCase()))),
    ) ??
    embargoes.find(({ order }) => namesTime(order)) ??
    embargoes.find(({ order }) => said.test(order)) ??
    opening.find(({ order, headline }) => small.test(order) && !goesOn.test(headline) && isOrder(order)) ??
    opening.find(({ order, headline }) => !small.test(order) && small.test(headline) && limitsUse(order))
  if (chosen && !road.test(chosen.headline))
    return { order: chosen.order.trim(), headline: chosen.headline.trim() }
  if (!namesTime(line) || !withholds(line)) return undefined
  return { order: line, headline: countWords(line) <= alone ? '' : line }
}

/** "Gesperrt bis Sonntag: A7 bei Harburg" is news, unless the whole line says otherwise. */
const road = /^[ABKL]\d/u
const small = /\p{Ll}/u
/** "This story is killed: what editors fear" is news. */
const goesOn = /^\p{Ll}/u
const said = /^\W*(?:(?:strictly|under)\s)?embargoed\b/i
