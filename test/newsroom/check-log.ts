import type { Change } from '#schemas/change.ts'
import type { History } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import { nameOf, toDrop } from './to-drop.ts'

/**
 * What is wrong with the log and what belongs to it: gaps, doubles, the same copy twice, a missing instant or
 * receipt.
 */
export const checkLog = async (
  { store, now }: Newsroom,
  { drops }: History,
  log: readonly Change[],
): Promise<string[]> => {
  const wrong: string[] = []
  if ((await store.changes.head()) !== log.length) wrong.push('the log has a gap')
  const names = log.map(change => `${change.articleId} ${change.orderKey} ${change.kind}`)
  for (const name of names.filter((each, at) => names.indexOf(each) !== at)) wrong.push(`doubled: ${name}`)
  if ((await store.embargoes.dueBy(new Date(now()), 1)).readable.length > 0)
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
  return wrong
}
