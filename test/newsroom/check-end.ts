import { checkLog } from './check-log.ts'
import { checkShown, type Shown } from './check-shown.ts'
import { checkTold } from './check-told.ts'
import type { Desk } from './create-desk.ts'
import { findFate } from './find-fate.ts'
import type { History } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import type { Reader } from './reader.ts'

/**
 * What is wrong once a history has ended, all instants have passed and everything was delivered; empty if all
 * is well.
 */
export const checkEnd = async (
  newsroom: Newsroom,
  history: History,
  desk: Desk,
  readers: readonly Reader[],
  given: ReadonlySet<string>,
  fetch: (reader: Reader, id: string) => Promise<Shown>,
): Promise<string[]> => {
  const log = await newsroom.store.changes.after(0, 10_000)
  const wrong = await checkLog(newsroom, history, log)
  for (const reader of readers) wrong.push(...checkTold(reader, log))
  for (const id of ['article-0', 'article-1']) {
    const fate = findFate(history, desk, id)
    for (const reader of readers) {
      const wasGiven = given.has(`${reader.licensee} ${id}`)
      wrong.push(...checkShown(reader, fate, await fetch(reader, id), wasGiven))
    }
  }
  return wrong
}
