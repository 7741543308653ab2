import type { Fate } from './find-fate.ts'
import { holds, isAdvance } from './open-newsroom.ts'
import type { Reader } from './reader.ts'
import { nameOf } from './to-drop.ts'

/** How an article is answered to a reader. */
export interface Shown {
  status: number
  headline?: string
  version?: number
}

/**
 * What is wrong with what a reader is shown of an article in the end. `wasGiven`: whether it was given any
 * text of it.
 */
export const checkShown = (
  { licensee, seen }: Reader,
  { id, doom, isKilled, isKept, isShelved, mayBeShelved, winner, kind }: Fate,
  { status, headline, version }: Shown,
  wasGiven: boolean,
): string[] => {
  // What the desk embargoes, they are given in advance, whatever its agency says of it.
  if (mayBeShelved && isAdvance(licensee)) return []
  const held = winner !== undefined && holds(licensee, [winner.section])
  const expected = {
    kill: wasGiven ? [410] : [404, 410],
    hold: [404],
    usable: [held ? 200 : 404],
    embargo: [held ? 200 : 404],
    expiring: held ? [410] : [404, 410],
  }[kind]
  const open = isKept || isShelved ? [] : expected
  const allowed = doom === 'maybe' ? [...open, 404, 410] : expected
  const own = seen.filter(({ articleId }) => articleId === id)
  const last = own.at(-1)
  const isToldOfHold = !last || ['withdrawal', 'expiry', ...(doom ? ['kill'] : [])].includes(last.kind)
  const wrong: string[] = []
  if (!allowed.includes(status)) wrong.push(`${licensee} gets ${status} for ${id}, not ${allowed}`)
  if (status === 200 && !own.some(entry => entry.version === version && entry.status === 'usable'))
    wrong.push(`${licensee} was never told of ${headline}, which it can read`)
  if (!doom && held && winner.kind === 'expiring' && status === 410 && last?.kind !== 'expiry')
    wrong.push(`${licensee} was never told that ${id} has expired`)
  if (winner?.kind === 'hold' && !isToldOfHold)
    wrong.push(`${licensee} was never told that ${id} is held back`)
  if (headline !== undefined && winner && headline !== nameOf(winner))
    wrong.push(`${licensee} gets ${headline}, not ${nameOf(winner)}`)
  if (isKilled && wasGiven && !own.some(entry => entry.kind === 'kill'))
    wrong.push(`${licensee} never learned of the kill of ${id}`)
  return wrong
}
