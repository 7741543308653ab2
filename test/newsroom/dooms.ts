import type { Desk } from './create-desk.ts'
import type { History } from './history.ts'

/**
 * What notices and the desk make of an article, judged only by what they say. `sure`: it is killed; `maybe`:
 * it may be killed, or held.
 */
export type Doom = 'sure' | 'maybe' | undefined

/**
 * The doom of an article, from those notices that are `done`. A notice by slug or number means one article
 * for sure once it has a text, even if its process died; one by headline may mean either, both or none. A
 * dismissed kill has no effect; a dismissed hold stays.
 */
export const doomOf = ({ notices }: History, desk: Desk, id: string, done?: ReadonlySet<number>): Doom => {
  if (desk.killed.has(id)) return 'sure'
  let doom: Doom = desk.held.has(id) || desk.maybe.articles.has(id) ? 'maybe' : undefined
  for (const [index, { notice }] of notices.entries()) {
    const isUnique = notice.by !== 'headline'
    if (notice.kind === 'kill' && isUnique && desk.dismissed.has(index)) continue
    const isMeant = notice.by !== 'headline' && `article-${notice.article}` === id
    if (!isMeant && notice.by !== 'headline') continue
    const isSure = isMeant && notice.kind === 'kill' && !desk.maybe.notices.has(index)
    if (isSure && (!done || done.has(index))) return 'sure'
    doom = 'maybe'
  }
  return doom
}
