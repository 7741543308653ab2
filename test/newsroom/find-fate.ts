import type { Desk } from './create-desk.ts'
import { doomOf } from './dooms.ts'
import type { History } from './history.ts'
import { keyOf } from './to-drop.ts'

/** What must have become of an article, by its drops, its notices and what the desk did. */
export interface Fate {
  id: string
  /** Whether a notice or the desk ended it: for sure, or perhaps. */
  doom: ReturnType<typeof doomOf>
  isKilled: boolean
  /** Whether the desk certainly holds it. */
  isKept: boolean
  /** Whether the desk's own embargo certainly withholds it. */
  isShelved: boolean
  /** Whether it may do so. */
  mayBeShelved: boolean
  /** The drop that is current in the end, if any came. */
  winner: History['drops'][number] | undefined
  /** What the winner is to its readers. */
  kind: History['drops'][number]['kind']
}

export const findFate = (history: History, desk: Desk, id: string): Fate => {
  const dropped = history.drops
    .map((drop, index) => ({ drop, index }))
    .filter(({ drop }) => `article-${drop.article}` === id)
  const doom = doomOf(history, desk, id)
  const isDoomed = doom === 'sure' && dropped.some(({ drop }) => drop.kind !== 'kill')
  const kills = dropped.filter(({ drop }) => drop.kind === 'kill')
  const [last] = (kills.length > 0 ? kills : dropped).toSorted((one, other) =>
    keyOf(one.drop, one.index) < keyOf(other.drop, other.index) ? 1 : -1,
  )
  const winner = last?.drop
  const kind = isDoomed ? 'kill' : (winner?.kind ?? 'hold')
  return {
    id,
    doom,
    isKilled: kills.length > 0 || isDoomed,
    isKept: desk.kept.has(id),
    isShelved: desk.shelved.has(id),
    mayBeShelved: desk.begun.has(id),
    winner,
    kind,
  }
}
