import type { ArticleStore, ChangeLog, Deliveries, Takedowns } from '#ports'
import type { TakedownState } from '#schemas/desk-answer.ts'
import type { Takedown } from '#schemas/takedown.ts'
import { createFindTextChange } from './find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  changes: Pick<ChangeLog, 'at'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'open' | 'all' | 'acknowledgementsOf'>
}

/** `open`: what is not settled, which is little however long the table is kept. `all`: every kill there was, for an operator's rare command. */
export type ListTakedowns = (which: 'open' | 'all') => Promise<TakedownState[]>

/** Lists the articles that are killed as of now, with who has yet to take them down. An acknowledgement of an earlier kill does not count. */
export const createListTakedowns = ({ articles, changes, deliveries, takedowns }: Ports): ListTakedowns => {
  const findTextChange = createFindTextChange({ changes })
  const stateOf = async ({ articleId, orderedAt }: Takedown): Promise<TakedownState | undefined> => {
    const [current, given, said] = await Promise.all([
      articles.readCurrent(articleId),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const change = current?.change
    if (!current || change?.status !== 'canceled') return undefined
    const headline = (await findTextChange(current))?.headline
    const acknowledged = said
      .filter(({ version }) => version === change.version)
      .map(({ licenseeId }) => licenseeId)
    const holders = [...new Set(given.map(({ licenseeId }) => licenseeId))]
    const outstanding = holders.filter(id => !acknowledged.includes(id))
    return {
      articleId,
      ...(headline !== undefined && { headline }),
      version: change.version,
      orderedAt,
      outstanding,
      acknowledged,
    }
  }
  return async which => {
    // An order that was noted again stands among the open ones more than once.
    const latest = new Map((await takedowns[which]()).map(takedown => [takedown.articleId, takedown]))
    const states: TakedownState[] = []
    for (const takedown of latest.values()) {
      const state = await stateOf(takedown)
      if (state) states.push(state)
    }
    return states
  }
}
