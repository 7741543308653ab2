import type { Change } from '#schemas/change.ts'
import type { Desk } from './create-desk.ts'
import { doomOf } from './dooms.ts'
import type { History } from './history.ts'
import { holds, isAdvance, type Newsroom } from './open-newsroom.ts'
import type { Reader } from './reader.ts'
import { keyOf, nameOf, toDrop } from './to-drop.ts'

/** What a licensee must have been told of the log, said in the plainest way. */
const isTold = ({ licensee }: Reader, change: Change): boolean => {
  const isIn = (selections: { sections: string[] }[] = []) =>
    selections.some(({ sections }) => holds(licensee, sections))
  const reaches = isIn([change, ...(change.alsoReaches ?? [])])
  if (change.status === 'canceled' || change.kind === 'expiry')
    return isAdvance(licensee) ? reaches || isIn(change.reachesAhead) : reaches && !change.unseen
  if (change.status === 'usable') return reaches
  if (isAdvance(licensee) && ((change.embargoedUntil && reaches) || isIn(change.withdrawsAhead))) return true
  return isIn(change.withdraws)
}

/** How a change is told of: as itself, but for copy that is free at last, and for copy that is held back and that the reader may not see. */
const kindFor = (
  { licensee }: Reader,
  { kind, status, embargoedUntil, sections, lifts }: Change,
): Change['kind'] => {
  if (lifts) return 'release'
  return kind === 'expiry' ||
    status !== 'withheld' ||
    (embargoedUntil && isAdvance(licensee) && holds(licensee, sections))
    ? kind
    : 'withdrawal'
}

const naming = ({ articleId, kind, version }: Pick<Change, 'articleId' | 'kind' | 'version'>) =>
  `${articleId} ${kind} v${version}`

/** What is wrong once a history has ended, all instants are past and everything was delivered; nothing where all is well. */
export const checkEnd = async (
  newsroom: Newsroom,
  history: History,
  desk: Desk,
  readers: readonly Reader[],
  given: ReadonlySet<string>,
  fetch: (reader: Reader, id: string) => Promise<{ status: number; headline?: string; version?: number }>,
): Promise<string[]> => {
  const { store } = newsroom
  const { drops } = history
  const log = await store.changes.after(0, 10_000)
  const wrong: string[] = []
  if ((await store.changes.head()) !== log.length) wrong.push('the log has a gap')
  const names = log.map(change => `${change.articleId} ${change.orderKey} ${change.kind}`)
  for (const name of names.filter((each, at) => names.indexOf(each) !== at)) wrong.push(`doubled: ${name}`)
  if ((await store.embargoes.dueBy(new Date(newsroom.now()), 1)).readable.length > 0)
    wrong.push('an instant was passed over')
  for (const id of ['article-0', 'article-1']) {
    const texts = log.filter(({ articleId, kind }) => articleId === id && kind === 'revision')
    const digests = await Promise.all(
      texts.map(async ({ orderKey }) => (await store.articles.readRevision(id, orderKey))?.digest),
    )
    if (digests.some((digest, at) => digest === digests[at - 1])) wrong.push(`${id} is the same copy twice`)
  }
  for (const [index, drop] of drops.entries())
    if (!(await store.receipts.find(toDrop(index))))
      wrong.push(`drop ${index} (${nameOf(drop)}) has no receipt`)

  for (const reader of readers) {
    const told = log
      .filter(change => isTold(reader, change))
      .map(change => naming({ ...change, kind: kindFor(reader, change) }))
    const seen = reader.seen.map(naming)
    if (told.join() !== seen.join()) wrong.push(`${reader.licensee} was told ${seen}, not ${told}`)
  }
  for (const id of ['article-0', 'article-1']) {
    const dropped = drops
      .map((drop, index) => ({ drop, index }))
      .filter(({ drop }) => `article-${drop.article}` === id)
    const doom = doomOf(history, desk, id)
    const isDoomed = doom === 'sure' && dropped.some(({ drop }) => drop.kind !== 'kill')
    const kills = dropped.filter(({ drop }) => drop.kind === 'kill')
    const [winner] = (kills.length > 0 ? kills : dropped).toSorted((one, other) =>
      keyOf(one.drop, one.index) < keyOf(other.drop, other.index) ? 1 : -1,
    )
    for (const reader of readers) {
      const { status, headline, version } = await fetch(reader, id)
      const held = winner !== undefined && holds(reader.licensee, [winner.drop.section])
      const wasGiven = given.has(`${reader.licensee} ${id}`)
      const expected = {
        kill: wasGiven ? [410] : [404, 410],
        hold: [404],
        usable: [held ? 200 : 404],
        embargo: [held ? 200 : 404],
        expiring: held ? [410] : [404, 410],
      }[isDoomed ? 'kill' : (winner?.drop.kind ?? 'hold')]
      const allowed = doom === 'maybe' ? [...expected, 404, 410] : expected
      if (!allowed.includes(status)) wrong.push(`${reader.licensee} gets ${status} for ${id}, not ${allowed}`)
      const own = reader.seen.filter(({ articleId }) => articleId === id)
      if (status === 200 && !own.some(entry => entry.version === version && entry.status === 'usable'))
        wrong.push(`${reader.licensee} was never told of ${headline}, which it can read`)
      if (!doom && held && winner.drop.kind === 'expiring' && status === 410 && own.at(-1)?.kind !== 'expiry')
        wrong.push(`${reader.licensee} was never told that ${id} has expired`)
      if (
        winner?.drop.kind === 'hold' &&
        own.at(-1) &&
        !['withdrawal', 'expiry', ...(doom ? ['kill'] : [])].includes(own.at(-1)?.kind ?? '')
      )
        wrong.push(`${reader.licensee} was never told that ${id} is held back`)
      if (headline !== undefined && winner && headline !== nameOf(winner.drop))
        wrong.push(`${reader.licensee} gets ${headline}, not ${nameOf(winner.drop)}`)
      if (
        (kills.length > 0 || isDoomed) &&
        wasGiven &&
        !reader.seen.some(entry => entry.articleId === id && entry.kind === 'kill')
      )
        wrong.push(`${reader.licensee} never learned of the kill of ${id}`)
    }
  }
  return wrong
}
