import type { StoryTarget } from '#schemas/standing-order.ts'
import { isListed } from './is-listed.ts'
import { kindOf } from './kind-of.ts'
import type { Ordered } from './ordered.ts'
import { readHeaded } from './read-headed.ts'
import { readLines } from './read-lines.ts'
import { readTarget } from './read-target.ts'

/** In lines: a name and its labels. */
const most = 3
/** "- The story has a wrong name." */
const reason = /^\s*[•*–-]\s.*\.\s*$/u
const opensList = /[:：]\s*$/u
/** A line that is no sentence. */
const title = /^\p{Lu}(?=(?:\S+ ){3}).{7,160}[\p{L}\p{N}”"’]$/u

/** The stories that stand below an order each which names none: "MANDATORY KILL", "BC-Fire", then "HOLD", "BC-Flood"; or the headlines below one that ends in a colon. */
export const readBelow = (lines: readonly string[]): Ordered[] =>
  lines.flatMap((line, index) => {
    const kind = readTarget(line) || readHeaded(line) ? undefined : kindOf(line)
    const below = lines.slice(index + 1)
    return kind
      ? [...readFirst(below), ...readMarked(below), ...(opensList.test(line) ? readTitles(below) : [])].map(
          target => ({ target, kind }),
        )
      : []
  })

/** "- Blast in quarry", "• Ferry sinks", or "1) …" and "2) …" */
const readMarked = (below: readonly string[]): StoryTarget[] => {
  const end = below.findIndex(line => !isListed(line) || reason.test(line))
  return readLines(below.slice(0, end < 0 ? undefined : end))
}

const readFirst = (below: readonly string[]): StoryTarget[] =>
  !reason.test(below[0] ?? '') && readLines(below.slice(0, 1)).length > 0
    ? readLines(below.slice(0, most)).slice(0, 1)
    : []

const readTitles = (below: readonly string[]): StoryTarget[] => {
  const end = below.findIndex(line => !title.test(line))
  return below.slice(0, end < 0 ? undefined : end).map(headline => ({ headline }))
}
