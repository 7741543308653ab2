import { expect, test } from 'vitest'
import { replayed } from '#domain/webhooks/replayed.ts'
import { text } from '#test/commit/newsroom.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { aReceiver, NOON } from './a-receiver.ts'

test('a webhook is pushed by one run at a time', async () => {
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

test('a push looks for changes once more at its end, for a run that was turned away', async () => {
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

test('a push keeps what its licensee edits meanwhile', async () => {
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

test.each([
  ['says that it is gone', { status: 410 }],
  ['fails', { status: 503, retryAfter: '3600' }],
  ['cannot be reached', { failure: 'No answer within 10 s' }],
])(
  'a push calls the new address at once when the old one %s while its licensee replaces it',
  async (_, answer) => {
    const { commit, push, answers, webhook, edit, calls, stopped } = await aReceiver()
    await commit('k1')
    answers.push(async () => {
      await edit(each => ({ ...each, url: 'https://hooks.gazette.example/other' }))
      return answer
    })
    await push()
    expect(calls.map(({ url }) => url)).toEqual([aWebhook().url, 'https://hooks.gazette.example/other'])
    expect(await webhook()).toMatchObject({ status: 'active', after: 1 })
    expect(await webhook()).not.toHaveProperty('failing')
    expect(stopped()).toBe(0)
  },
)

test('a push follows a replay that its licensee asks for meanwhile', async () => {
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

test('a push follows a replay from the very message that its endpoint is answering', async () => {
  const { commit, push, answers, ids, edit } = await aReceiver()
  await commit('k1')
  await commit('k1', { id: 'pier' })
  answers.push(async () => {
    await edit(each => replayed(each, 0))
    return { status: 204 }
  })
  await push()
  const [first, , second] = ids()
  expect(ids()).toEqual([first, first, second])
})

test('a push sends a test message once, though another run moves the cursor at that moment', async () => {
  const { commit, push, answers, webhook, edit, calls } = await aReceiver()
  await commit('k1')
  const moved = Promise.withResolvers<void>()
  let pinging: Promise<void> | undefined
  answers.push(async () => {
    await edit(each => ({ ...each, ping: 'msg_test' }))
    answers.push(async () => {
      await moved.promise
      return { status: 204 }
    })
    pinging = push()
    await expect.poll(() => calls.length).toBe(2)
    return { status: 204 }
  })
  await push()
  moved.resolve()
  await pinging
  expect(await webhook()).not.toHaveProperty('ping')
  await push()
  expect(calls.map(({ body }) => JSON.parse(body).type)).toEqual(['article.published', 'ping'])
})

test('a push sends a test message once, though other runs come while its endpoint answers', async () => {
  const { push, wake, answers, calls } = await aReceiver({ ping: 'msg_test' })
  const answered = Promise.withResolvers<void>()
  answers.push(async () => {
    await answered.promise
    return { status: 204 }
  })
  const first = push()
  await expect.poll(() => calls.length).toBe(1)
  expect(await wake()).toMatchObject({ due: 0 })
  await push()
  answered.resolve()
  await first
  await push()
  expect(calls.map(({ body }) => JSON.parse(body).type)).toEqual(['ping'])
})

test('a push sends nothing more once its webhook is removed', async () => {
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

test('a push that has run its time orders no further run of a webhook that is removed at that moment', async () => {
  const { store, time, commit, push, answers, ordered } = await aReceiver()
  await commit('k1')
  await commit('k1', { id: 'pier' })
  const { write } = store.webhooks
  answers.push(async () => {
    time.now += 30_000
    // It is removed as the run gives its lease back.
    store.webhooks.write = async next => {
      if (!next.lease) await store.webhooks.remove(next.licenseeId, next.id)
      return write(next)
    }
    return { status: 204 }
  })
  await push()
  expect((await store.webhooks.all()).readable).toEqual([])
  expect(ordered).toEqual([])
})

test('a push sends what waits though its licensee edits the webhook as it begins', async () => {
  const { store, commit, push, edit, ids, webhook } = await aReceiver()
  await commit('k1')
  const { after } = store.changes
  store.changes.after = async (...given) => {
    store.changes.after = after
    await edit(each => ({ ...each, url: 'https://hooks.gazette.example/other' }))
    return after(...given)
  }
  await push()
  expect(ids()).toHaveLength(1)
  expect(await webhook()).toMatchObject({ after: 1, url: 'https://hooks.gazette.example/other' })
})

test.each(['full', 'summary'] as const)(
  'a push sends nothing more once the license ended: %s',
  async view => {
    const { store, time, commit, push, answers, messages, webhook } = await aReceiver({ view })
    const entitlements = [
      { productId: 'all', from: '2020-01-01T00:00:00Z', until: new Date(NOON + 5_000).toISOString() },
    ]
    await store.licensees.put({ ...licenseeOf('gazette'), entitlements })
    await commit('k1')
    await commit('k1', { id: 'pier' })
    answers.push(async () => {
      time.now = NOON + 5_000
      return { status: 204 }
    })
    await push()
    expect(messages().map(({ data }) => 'articleId' in data && data.articleId)).toEqual(['harbour'])
    expect(await webhook()).toMatchObject({ after: 1 })
  },
)

test('a push sends nothing more by rights that were read a minute ago', async () => {
  const { store, time, commit, open, answers, messages } = await aReceiver()
  const order = { licenseeId: 'gazette', webhookId: aWebhook().id }
  const { push } = open()
  await push(order)
  await store.licensees.put(licenseeOf('gazette'))
  time.now = NOON + 55_000
  await commit('k1')
  await commit('k1', { id: 'pier' })
  answers.push(async () => {
    time.now = NOON + 64_000
    return { status: 204 }
  })
  await push(order)
  expect(messages().map(({ data }) => 'articleId' in data && data.articleId)).toEqual(['harbour'])
})

test('a push continues with the products of a license that begins meanwhile', async () => {
  const { store, time, commit, push, answers, messages } = await aReceiver({ view: 'full' })
  await store.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  const begin = new Date(NOON + 5_000).toISOString()
  const entitlements = [
    { productId: 'all', from: '2020-01-01T00:00:00Z', until: begin },
    { productId: 'sport', from: begin },
  ]
  await store.licensees.put({ ...licenseeOf('gazette'), entitlements })
  await commit('k1')
  await commit('k1', { id: 'pier' })
  await commit('k1', { id: 'cup', sections: ['Sport'] })
  answers.push(async () => {
    time.now = NOON + 5_000
    return { status: 204 }
  })
  await push()
  expect(messages().map(({ data }) => 'articleId' in data && data.articleId)).toEqual(['harbour', 'cup'])
})
