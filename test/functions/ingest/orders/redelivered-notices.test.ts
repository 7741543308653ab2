import { expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createRestateStory } from '#functions/desk/orders/restate-story.ts'
import { receiveCopies } from './receive-copies.ts'

const versions = [
  'BC-Ferry\n\nFerry line sells both ships\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.\n',
  'BC-Ferry, 1st Ld-Writethru\n\nFerry line sells its quays\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its ships and its quays, its owner said on Monday.\n',
]

const openVersions = async () => {
  const { store, newsroom, receipts, receive } = await receiveCopies(versions)
  const ids = receipts.flatMap(({ items }) => items.map(({ articleId }) => articleId))
  const ports = { ...store, ...newsroom }
  const restateStory = createRestateStory({ ...ports, restateArticle: createRestateArticle(ports) })
  return {
    ids,
    cases: store.cases,
    notice: () => receive('EDITORS: Hold BC-Ferry and all leads.\n', 2),
    publish: (id: string) => restateStory(id, { status: 'usable' }, 'ida'),
    states: () => Promise.all(ids.map(async id => (await newsroom.readArticle(id))?.status)),
  }
}

test.each([
  [0, ['usable', 'withheld']],
  [1, ['withheld', 'usable']],
])(
  'a version that the desk published stays so, however often the notice comes that held all',
  async (at, left) => {
    const { ids, notice, publish, states } = await openVersions()
    for (const _ of ['first', 'again']) await notice()
    expect(await states()).toEqual(['withheld', 'withheld'])
    await publish(ids[at] ?? '')
    await notice()
    expect(await states()).toEqual(left)
  },
)

test('a notice that failed after the first version holds the others, though the desk has published the first meanwhile', async () => {
  const { ids, cases, notice, publish, states } = await openVersions()
  const { find } = cases
  cases.find = async id => {
    if (id.endsWith(ids[1] ?? '') || id.endsWith(ids[0] ?? '')) throw new Error('The table is away.')
    return find(id)
  }
  await expect(notice()).rejects.toThrow('The table is away.')
  cases.find = find
  expect((await states()).toSorted()).toEqual(['usable', 'withheld'])
  const at = (await states()).indexOf('withheld')
  await publish(ids[at] ?? '')
  await notice()
  expect(await states()).toEqual(at === 0 ? ['usable', 'withheld'] : ['withheld', 'usable'])
})
