import { expect, test } from 'vitest'
import { text } from '#test/commit/newsroom.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { aReceiver, NOON } from './a-receiver.ts'

const KILL = { status: 'canceled', body: { html: '', text: '', wordCount: 0 } } as const
const HOUR = 3_600_000

test('a push sends the changes after the cursor in order, and moves the cursor', async () => {
  const { commit, push, messages, ids, webhook, calls } = await aReceiver()
  await commit('k1')
  await commit('k2', { ...text('It reopened at noon.') })
  await commit('k3', KILL)
  await push()
  expect(messages().map(({ type, data }) => [type, data.version, data.href])).toEqual([
    ['article.published', 1, 'https://api.example.com/prod/v1/articles/harbour'],
    ['article.updated', 2, 'https://api.example.com/prod/v1/articles/harbour'],
    ['article.canceled', 3, 'https://api.example.com/prod/v1/articles/harbour'],
  ])
  expect(new Set(ids()).size).toBe(3)
  expect(await webhook()).toMatchObject({ after: 3, status: 'active' })
  expect(await webhook()).not.toHaveProperty('lease')
  await push()
  expect(calls).toHaveLength(3)
})

test('a push retries a failed message under the same id, and then continues', async () => {
  const { commit, push, answers, ids, time, webhook, ordered } = await aReceiver()
  await commit('k1')
  await commit('k2', text('It reopened at noon.'))
  answers.push({ status: 500 }, { failure: 'No answer within 10 s' }, { status: 302 })
  for (const attempts of [1, 2, 3]) {
    await push()
    expect(await webhook()).toMatchObject({ after: 0, failing: { attempts } })
    await push()
    expect(ids()).toHaveLength(attempts)
    time.now = Date.parse((await webhook()).failing?.nextAt ?? '')
  }
  expect(ordered.map(({ afterSeconds }) => afterSeconds)).toEqual([3, 5, 10])
  await push()
  const [first, , , again, second] = ids()
  expect(again).toBe(first)
  expect(second).not.toBe(first)
  expect(await webhook()).toMatchObject({ after: 2 })
  expect(await webhook()).not.toHaveProperty('failing')
})

test('a push writes each attempt anew, without any text once its story is killed', async () => {
  const { commit, push, answers, calls, time, messages } = await aReceiver({ view: 'full' })
  await commit('k1')
  answers.push({ status: 500 })
  await push()
  expect(messages()[0]?.data.article?.body.text).toBe('The harbour reopened.')
  await commit('k2', KILL)
  time.now += HOUR
  await push()
  expect(messages().map(({ type }) => type)).toEqual([
    'article.published',
    'article.published',
    'article.canceled',
  ])
  for (const { body } of calls.slice(1)) expect(body).not.toMatch(/reopen/i)
})

test('a push sends an earlier version late without a picture that the story has no more', async () => {
  const { commit, push, answers, time, messages } = await aReceiver({ view: 'full' })
  const [quay, pier] = ['quay', 'pier'].map(name => ({ href: `https://pictures.example/${name}.jpg` }))
  await commit('k1', { media: [{ ...quay }, { ...pier }] })
  answers.push({ status: 500 })
  await push()
  expect(messages()[0]?.data.article?.media).toEqual([quay, pier])
  await commit('k2', { ...text('It reopened at noon.'), media: [{ ...quay }] })
  time.now += HOUR
  await push()
  expect(messages().map(({ data }) => [data.version, data.article?.media])).toEqual([
    [1, [quay, pier]],
    [1, [quay]],
    [2, [quay]],
  ])
})

test('a push records a text as delivered before it is sent', async () => {
  const { store, commit, push, answers } = await aReceiver({ view: 'full' })
  await commit('k1')
  answers.push(async () => {
    expect(await store.deliveries.of('harbour')).toMatchObject([{ licenseeId: 'gazette', how: 'webhook' }])
    return { status: 200 }
  })
  await push()
  expect(answers).toEqual([])
})

test('a push sends the kill of a delivered story, though the license has ended', async () => {
  const { store, commit, push, messages, time, wake, ordered } = await aReceiver({ view: 'full' })
  await commit('k1')
  await commit('k1', { id: 'pier' })
  await push()
  await commit('k1', { id: 'mole' })
  await store.licensees.put(licenseeOf('gazette'))
  time.now += HOUR
  for (const id of ['harbour', 'pier', 'mole']) await commit('k2', { ...KILL, id })
  expect(await wake()).toMatchObject({ webhooks: 1, due: 1 })
  expect(ordered.at(-1)).toEqual({
    orders: [{ licenseeId: 'gazette', webhookId: expect.any(String) }],
    afterSeconds: undefined,
  })
  await push()
  expect(messages().map(({ type, data }) => `${type} ${data.articleId}`)).toEqual([
    'article.published harbour',
    'article.published pier',
    'article.canceled harbour',
    'article.canceled pier',
  ])
  expect(messages().at(-1)?.data).toMatchObject({
    kind: 'kill',
    status: 'canceled',
    version: 2,
    sections: [],
  })
})

test('a push sends the hold of a delivered story as a bare withdrawal, though the license has ended', async () => {
  const { store, commit, push, messages, time } = await aReceiver({ view: 'full' })
  await commit('k1')
  await push()
  await commit('k1', { id: 'mole' })
  await store.licensees.put(licenseeOf('gazette'))
  time.now += HOUR
  const embargoedUntil = new Date(time.now + HOUR).toISOString()
  for (const id of ['harbour', 'mole']) await commit('k2', { id, status: 'withheld', embargoedUntil })
  await commit('k3', { status: 'withheld', ...text('It is held, and corrected.') })
  await push()
  expect(messages().map(({ type, data }) => `${type} ${data.articleId}`)).toEqual([
    'article.published harbour',
    'article.withdrawn harbour',
  ])
  expect(messages().at(-1)?.data).toEqual({
    articleId: 'harbour',
    href: expect.any(String),
    kind: 'withdrawal',
    version: 2,
    status: 'withheld',
    sections: [],
    committedAt: new Date(time.now).toISOString(),
    cursor: expect.any(String),
  })
})

test('a push tells a licensee of a moved embargo who was given the copy in advance and no longer may be', async () => {
  const { store, commit, push, messages, time } = await aReceiver({ view: 'full' })
  const entitlement = { productId: 'all', from: '2020-01-01T00:00:00Z' }
  await store.licensees.put({ ...licenseeOf('gazette'), entitlements: [{ ...entitlement, advance: true }] })
  const until = (hours: number) => new Date(time.now + hours * HOUR).toISOString()
  await commit('k1', { status: 'withheld', embargoedUntil: until(5) })
  await push()
  await store.licensees.put({ ...licenseeOf('gazette'), entitlements: [entitlement] })
  await commit('k2', { status: 'withheld', embargoedUntil: until(5), ...text('It reopened at noon.') })
  await commit('k3', { status: 'withheld', embargoedUntil: until(4), ...text('It reopened at one.') })
  await push()
  expect(messages()).toHaveLength(1)
  await commit('k4', { status: 'withheld', embargoedUntil: until(6) })
  await push()
  expect(messages().map(({ type }) => type)).toEqual(['article.withheld', 'article.withdrawn'])
  expect(messages().at(-1)?.data).not.toHaveProperty('embargoedUntil')
})

test('a push tells of the kill of a story that was given since its hold was looked up, a moment ago', async () => {
  const { store, commit, open, messages, time } = await aReceiver()
  const { licenseeId, id: webhookId } = aWebhook()
  const process = open()
  await store.licensees.put(licenseeOf('gazette'))
  await commit('k1')
  await commit('k2', { status: 'withheld' })
  await process.push({ licenseeId, webhookId })
  await commit('k3', text('It is free again.'))
  const given = { articleId: 'harbour', version: 3, licenseeId, how: 'article' as const, products: ['all'] }
  await store.deliveries.record([{ ...given, deliveredAt: new Date(time.now).toISOString() }])
  await commit('k4', KILL)
  await process.push({ licenseeId, webhookId })
  expect(messages().map(({ type }) => type)).toEqual(['article.canceled'])
})

test('a push says nothing of a hold to a licensee who was given the story only after it', async () => {
  const { store, commit, push, messages } = await aReceiver({ view: 'full' })
  await store.products.put({ id: 'all', name: 'Sport', sections: ['Sport'] })
  await commit('k1', { sections: ['News'] })
  await commit('k2', { sections: ['Sport'], status: 'withheld' })
  await commit('k3', { sections: ['Sport'], ...text('It is free again.') })
  await push()
  const webhook = aWebhook()
  await store.webhooks.write({ ...webhook, id: `wh_${'b'.repeat(22)}` })
  await push(`wh_${'b'.repeat(22)}`)
  expect(messages().map(({ type }) => type)).toEqual(['article.released', 'article.released'])
})

test('a push marks advance copy as withheld, with the end of its embargo', async () => {
  const { store, commit, push, messages } = await aReceiver()
  const [entitlement] = licenseeOf('gazette', 'all').entitlements
  if (!entitlement) throw new Error('No entitlement')
  await store.licensees.put({ ...licenseeOf('gazette'), entitlements: [{ ...entitlement, advance: true }] })
  const embargoedUntil = new Date(NOON + HOUR).toISOString()
  await commit('k1', { embargoedUntil })
  await push()
  expect(messages()).toMatchObject([{ type: 'article.withheld', data: { embargoedUntil } }])
})

test('the run of each minute wakes every other webhook when the licensee of one cannot be read', async () => {
  const { store, commit, wake, ordered } = await aReceiver()
  await store.webhooks.write(aWebhook({ id: 'wh_broken', licenseeId: 'ledger' }))
  await commit('k1')
  const { find } = store.licensees
  store.licensees.find = id =>
    id === 'ledger' ? Promise.reject(new Error('Item P#ledger has layout 99')) : find(id)
  await expect(wake()).rejects.toThrow('1 webhooks failed')
  expect(ordered).toMatchObject([{ orders: [{ licenseeId: 'gazette' }] }])
})

test('the run of each minute wakes every other webhook when one cannot be read', async () => {
  const { store, commit, wake, ordered } = await aReceiver()
  await commit('k1')
  const { all } = store.webhooks
  const unreadable = [{ name: 'ledger#wh_broken', error: new Error('Item N ledger#wh_broken has layout 2') }]
  store.webhooks.all = async () => ({ ...(await all()), unreadable })
  await expect(wake()).rejects.toMatchObject({
    errors: [{ message: 'Webhook ledger#wh_broken cannot be read' }],
  })
  expect(ordered).toMatchObject([{ orders: [{ licenseeId: 'gazette' }] }])
})

test('a webhook is disabled by a 410 with one notice, and continues when resumed', async () => {
  const { commit, push, answers, webhook, stopped, edit, calls, wake, ordered } = await aReceiver()
  await commit('k1')
  answers.push({ status: 410 })
  await push()
  expect(ordered).toEqual([])
  expect(await webhook()).toMatchObject({ status: 'disabled', after: 0, notice: { detail: /410/ } })
  await push()
  expect([calls.length, stopped()]).toEqual([1, 1])
  expect(await wake()).toMatchObject({ due: 0 })
  await edit(({ notice: _, ...each }) => ({ ...each, status: 'active' }))
  await push()
  expect(await webhook()).toMatchObject({ after: 1 })
})

test('a webhook is paused after failing for three days, with a notice and its cursor kept', async () => {
  const { commit, push, answers, webhook, time, stopped, calls } = await aReceiver()
  await commit('k1')
  let since = NOON
  for (let attempt = 0; attempt < 500 && (await webhook()).status === 'active'; attempt += 1) {
    answers.push({ status: 503, retryAfter: '7200' })
    await push()
    const { failing } = await webhook()
    if (!failing) continue
    since = Date.parse(failing.since)
    const wait = Date.parse(failing.nextAt) - time.now
    expect(wait).toBeGreaterThanOrEqual(2 * HOUR)
    time.now += wait
  }
  expect(time.now - since).toBe(72 * HOUR)
  expect(calls).toHaveLength(37)
  expect(await webhook()).toMatchObject({ status: 'paused', after: 0, notice: { detail: /503/ } })
  expect(stopped()).toBe(1)
})

test('a test message is sent once in any state of the webhook, and its outcome is recorded', async () => {
  const { store, push, answers, calls, webhook, wake } = await aReceiver({
    ping: 'msg_test',
    status: 'paused',
  })
  expect(await wake()).toMatchObject({ due: 1 })
  answers.push({ failure: 'No answer: ECONNREFUSED' })
  await push()
  await push()
  expect(calls.map(({ body }) => JSON.parse(body).type)).toEqual(['ping'])
  expect(await webhook()).not.toHaveProperty('ping')
  expect(await store.webhooks.attemptsOf((await webhook()).id, 9)).toMatchObject([
    { messageId: 'msg_test', type: 'ping', outcome: 'failed', detail: 'No answer: ECONNREFUSED' },
  ])
})

test('a long push ends and orders the next one, so that no endpoint occupies a Lambda', async () => {
  const { commit, push, answers, calls, time, ordered, webhook } = await aReceiver()
  for (const id of ['a', 'b', 'c', 'd']) {
    await commit('k1', { id })
    answers.push(async () => {
      time.now += 9_000
      return { status: 204 }
    })
  }
  await push()
  expect([calls.length, ordered.length]).toEqual([3, 1])
  expect(await webhook()).toMatchObject({ after: 3 })
  await push()
  expect(await webhook()).toMatchObject({ after: 4 })
})

test('a push looks at the log once for many messages', async () => {
  const { store, commit, push, calls } = await aReceiver()
  for (let count = 0; count < 21; count += 1) await commit('k1', { id: `a${count}` })
  let looks = 0
  const { after } = store.changes
  store.changes.after = (...given) => {
    looks += 1
    return after(...given)
  }
  await push()
  expect(calls).toHaveLength(21)
  expect(looks).toBeLessThan(7)
})
