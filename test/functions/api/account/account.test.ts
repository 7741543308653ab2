import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Account } from '#schemas/license/account.ts'
import type { Licensee } from '#schemas/licensee.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { licenseeOf } from '../licensee-of.ts'
import { createNewsroom } from '../newsroom.ts'
import { askAccount } from './ask-account.ts'

let newsroom = createNewsroom()
const read = async (keyId?: string) => {
  const { json, body } = await askAccount(newsroom, 'readAccount', keyId ? { keyId } : {})
  return { account: z.strictObject(Account.shape).parse(json), body }
}
const codes = async () => (await read()).account.notices.map(({ code }) => code)
const put = (fields: Partial<Licensee>) =>
  newsroom.licensees.put({ ...licenseeOf('gazette', 'world'), ...fields })

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World' })
  await newsroom.products.put({ id: 'sport', name: 'Sport' })
  await put({ name: 'The Gazette' })
})

test('the account lists entitlements, in force or not, and the quota left', async () => {
  await put({
    callsPerMinute: 100,
    entitlements: [
      {
        productId: 'world',
        from: '2020-01-01T00:00:00Z',
        advance: true,
        channels: ['web'],
        territories: ['GB'],
      },
      { productId: 'sport', from: '2020-01-01T00:00:00Z', until: '2026-01-01T00:00:00Z' },
    ],
  })
  const { account } = await read()
  expect(account.entitlements).toEqual([
    {
      product: { id: 'world', name: 'World' },
      from: '2020-01-01T00:00:00Z',
      inForce: true,
      advance: true,
      channels: ['web'],
      territories: ['GB'],
    },
    {
      product: { id: 'sport', name: 'Sport' },
      from: '2020-01-01T00:00:00Z',
      until: '2026-01-01T00:00:00Z',
      inForce: false,
      advance: false,
    },
  ])
  expect(account.quota.calls).toEqual({
    limit: 100,
    windowSeconds: 60,
    remaining: 100,
    resetsInSeconds: 60,
  })
})

test('the account lists keys with their last use, without the key, its hash or other secrets', async () => {
  const { json: first } = await askAccount(newsroom, 'issueKey')
  const { json: second } = await askAccount(newsroom, 'issueKey')
  await newsroom.lastSeen.note('gazette', { what: `key:${first.id}`, at: '2026-03-01T11:58:00.000Z' })
  const { account, body } = await read(second.id)
  expect(account.keys).toEqual([
    {
      id: first.id,
      last4: first.key.slice(-4),
      createdAt: '2026-03-01T12:00:00.000Z',
      lastSeenAt: '2026-03-01T11:58:00.000Z',
      current: false,
    },
    { id: second.id, last4: second.key.slice(-4), createdAt: '2026-03-01T12:00:00.000Z', current: true },
  ])
  expect(body).not.toMatch(new RegExp(`${first.key}|${second.key}|[0-9a-f]{64}|cursorSecret`))
})

test('the account notices a feed that was neither polled nor pushed for a day', async () => {
  expect(await codes()).toEqual(['feed-idle'])
  await newsroom.lastSeen.note('gazette', { what: 'feed', at: '2026-02-28T12:00:00.000Z' })
  const { account } = await read()
  expect(account).toMatchObject({
    feed: { lastPolledAt: '2026-02-28T12:00:00.000Z' },
    notices: [{ code: 'feed-idle', since: '2026-02-28T12:00:00.000Z' }],
  })
  await newsroom.lastSeen.note('gazette', { what: 'feed', at: '2026-02-28T12:00:01.000Z' })
  expect(await codes()).toEqual([])
})

test('the account notices a feed that was not polled for a day while the endpoint of its only webhook failed', async () => {
  await newsroom.lastSeen.note('gazette', { what: 'feed', at: '2026-02-20T12:00:00.000Z' })
  const failingSince = async (id: string, since: string) => {
    const failing = { since, attempts: 30, nextAt: '2026-03-01T12:30:00.000Z' }
    await newsroom.webhooks.write(aWebhook({ id, failing }))
  }
  await failingSince('wh_long', '2026-02-28T12:00:00.000Z')
  expect(await codes()).toEqual(['feed-idle'])
  await failingSince('wh_short', '2026-02-28T12:00:01.000Z')
  expect(await codes()).toEqual([])
})

test('the account notices entitlements that end soon, and two valid keys', async () => {
  await newsroom.lastSeen.note('gazette', { what: 'feed', at: '2026-03-01T12:00:00.000Z' })
  const ending = { productId: 'world', from: '2020-01-01T00:00:00Z', until: '2026-03-31T12:00:00Z' }
  await put({ entitlements: [ending, { ...ending, productId: 'sport', until: '2026-04-30T00:00:00Z' }] })
  await askAccount(newsroom, 'issueKey')
  expect(await codes()).toEqual(['entitlement-ending'])
  await askAccount(newsroom, 'issueKey')
  expect(await codes()).toEqual(['entitlement-ending', 'two-keys'])
  const [old, next] = (await read()).account.keys
  await askAccount(newsroom, 'revokeKey', { id: old?.id ?? '', keyId: next?.id ?? '' })
  expect(await codes()).toEqual(['entitlement-ending'])
})

test('the account notices no end of an entitlement that another goes on from', async () => {
  await newsroom.lastSeen.note('gazette', { what: 'feed', at: '2026-03-01T12:00:00.000Z' })
  const ending = { productId: 'world', from: '2020-01-01T00:00:00Z', until: '2026-03-31T12:00:00Z' }
  await put({ entitlements: [ending, { productId: 'world', from: ending.until }] })
  expect(await codes()).toEqual([])
  newsroom.time.now = new Date('2026-03-01T12:01:01Z')
  await put({ entitlements: [ending, { productId: 'world', from: '2026-03-31T12:00:01Z' }] })
  expect(await codes()).toEqual(['entitlement-ending'])
})

describe('the account’s notice of an ended entitlement', () => {
  const from = '2020-01-01T00:00:00Z'
  const ended = { productId: 'world', from, until: '2026-02-28T12:00:00.000Z' }
  const notices = async (...entitlements: Licensee['entitlements']) => {
    await newsroom.lastSeen.note('gazette', { what: 'feed', at: '2026-03-01T12:00:00.000Z' })
    await put({ entitlements })
    return (await read()).account.notices
  }

  test('names the latest end, for a month', async () => {
    const earlier = { ...ended, until: '2026-02-10T00:00:00.000Z' }
    expect(await notices(ended, earlier)).toEqual([
      {
        code: 'entitlement-ended',
        detail: expect.stringContaining('ended 2026-02-28T12:00:00.000Z'),
        since: '2026-02-28T12:00:00.000Z',
      },
    ])
  })

  test('is absent when another entitlement to the product continues, and after a month', async () => {
    const long = { ...ended, productId: 'sport', until: '2026-01-30T11:59:59.000Z' }
    expect(await notices(ended, { productId: 'world', from }, long)).toEqual([])
  })
})

test('the account lists each kill of delivered copy until it is acknowledged, however long ago', async () => {
  const { commit, deliveries, takedowns, time } = newsroom
  const kill = async () => {
    const { version, orderKey, committedAt } = await commit({ id: 'ferry', status: 'canceled' })
    await takedowns.order({ articleId: 'ferry', orderKey, orderedAt: committedAt })
    return version
  }
  const acknowledge = (licenseeId: string, version: number) =>
    takedowns.acknowledge({ articleId: 'ferry', licenseeId, version, acknowledgedAt: time.now.toISOString() })
  const { version } = await commit({ id: 'ferry' })
  await deliveries.record([
    {
      articleId: 'ferry',
      licenseeId: 'gazette',
      version,
      how: 'article',
      deliveredAt: time.now.toISOString(),
      products: ['world'],
    },
  ])
  const first = await kill()
  await newsroom.licensees.put(licenseeOf('herald', 'world'))
  time.now = new Date('2026-06-01T12:00:00Z')

  await acknowledge('herald', first)
  const { account } = await read()
  expect(account.takedowns).toEqual([
    { articleId: 'ferry', version: first, orderedAt: '2026-03-01T12:00:00.000Z' },
  ])
  expect(account.notices[0]).toMatchObject({
    code: 'takedown-outstanding',
    detail: expect.stringMatching(/^One story was killed/),
    since: '2026-03-01T12:00:00.000Z',
  })
  const { json: herald } = await askAccount(newsroom, 'readAccount', { licenseeId: 'herald' })
  expect(herald.takedowns).toEqual([])

  await acknowledge('gazette', first)
  expect((await read()).account.takedowns).toEqual([])
  expect(await codes()).not.toContain('takedown-outstanding')

  await commit({ id: 'ferry' })
  expect((await read()).account.takedowns).toEqual([])
  const second = await kill()
  expect((await read()).account.takedowns).toEqual([
    { articleId: 'ferry', version: second, orderedAt: '2026-06-01T12:00:00.000Z' },
  ])
})

test('the account shows a licensee its own data only', async () => {
  await newsroom.licensees.put(licenseeOf('herald', 'sport'))
  await askAccount(newsroom, 'issueKey', { licenseeId: 'herald' })
  expect((await read()).account).toMatchObject({ id: 'gazette', keys: [] })
  expect((await askAccount(newsroom, 'readAccount', { licenseeId: 'nobody' })).statusCode).toBe(403)
})
