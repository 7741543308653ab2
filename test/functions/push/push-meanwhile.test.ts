import { expect, test } from 'vitest'
import { text } from '#test/commit/newsroom.ts'
import { aReceiver } from './a-receiver.ts'

test('is one run at a time, whoever else was ordered', async () => {
  const { commit, push, answers, calls, webhook } = await aReceiver()
  await commit('k1')
  answers.push(async () => {
    await push()
    return { status: 204 }
  })
  await push()
  expect(calls).toHaveLength(1)
  expect(await webhook()).toMatchObject({ after: 1 })
})

test('looks once more when it is done, for whoever was turned away meanwhile', async () => {
  const { commit, push, answers, webhook } = await aReceiver()
  await commit('k1')
  answers.push(async () => {
    await commit('k2', text('It reopened at noon.'))
    await push()
    return { status: 204 }
  })
  await push()
  expect(await webhook()).toMatchObject({ after: 2 })
})

test('keeps what its licensee edits while an endpoint is called', async () => {
  const { commit, push, answers, webhook, edit, calls } = await aReceiver()
  await commit('k1')
  answers.push(async () => {
    await edit(each => ({ ...each, url: 'https://hooks.gazette.example/other' }))
    return { status: 204 }
  })
  await push()
  expect(await webhook()).toMatchObject({ url: 'https://hooks.gazette.example/other', after: 1 })
  expect(calls).toHaveLength(1)
})

test('obeys a replay that comes while an endpoint is called', async () => {
  const { commit, push, answers, ids, edit } = await aReceiver()
  await commit('k1')
  await commit('k1', { id: 'pier' })
  answers.push({ status: 204 }, async () => {
    await edit(each => ({ ...each, after: 0 }))
    return { status: 204 }
  })
  await push()
  const [first, second] = ids()
  expect(ids()).toEqual([first, second, first, second])
})

test('sends nothing for a webhook that was removed meanwhile', async () => {
  const { store, commit, push, answers, calls } = await aReceiver()
  await commit('k1')
  await commit('k1', { id: 'pier' })
  answers.push(async ({ url }) => {
    for (const { licenseeId, id } of (await store.webhooks.all()).readable)
      await store.webhooks.remove(licenseeId, id)
    return { status: url ? 204 : 500 }
  })
  await push()
  expect(calls).toHaveLength(1)
  expect((await store.webhooks.all()).readable).toEqual([])
})
