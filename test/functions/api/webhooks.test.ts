import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { WebhookAnswer, WebhookList, WebhookWithSecret } from '#schemas/webhooks/webhook-answer.ts'
import { WebhookDeliveries, WebhookTest } from '#schemas/webhooks/webhook-attempt.ts'
import { ask } from './ask.ts'
import { gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const URL = 'https://hooks.gazette.example/wire'

describe('the webhooks of a licensee', () => {
  let newsroom: ReturnType<typeof createNewsroom>
  beforeEach(async () => {
    newsroom = createNewsroom()
    await newsroom.products.put({ id: 'all', name: 'All' })
    for (const id of ['gazette', 'herald']) await newsroom.licensees.put(licenseeOf(id, 'all'))
  })

  const call = async (
    method: string,
    path: string,
    body?: object | string,
    { licenseeId = 'gazette', query = '' } = {},
  ) => {
    const [, , , webhookId, act] = path.split('/')
    const resource = ['/v1/webhooks', webhookId && '/{webhookId}', act && `/${act}`].join('')
    const event = gatewayEvent({
      path,
      resource,
      method,
      query,
      caller: { scope: 'licensee', licenseeId },
    })
    const said = typeof body === 'string' ? body : body && JSON.stringify(body)
    return ask(newsroom.handler, {
      ...event,
      ...(webhookId && { pathParameters: { webhookId } }),
      body: said ?? null,
    })
  }
  const create = async (body: object = { url: URL }) =>
    WebhookWithSecret.parse((await call('POST', '/v1/webhooks', body)).json)
  const stored = async (id: string) => {
    const webhook = await newsroom.webhooks.find('gazette', id)
    if (!webhook) throw new Error('It is gone')
    return webhook
  }

  test('is created at the end of the feed, with its address, and shows its secret once', async () => {
    await newsroom.commit({ id: 'harbour' })
    const { statusCode, json, headers } = await call('POST', '/v1/webhooks', { url: URL, description: 'CMS' })
    const { secret, ...created } = WebhookWithSecret.parse(json)
    expect([statusCode, headers.Location]).toEqual([
      201,
      `https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/v1/webhooks/${created.id}`,
    ])
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
    expect(created).toMatchObject({ url: URL, description: 'CMS', view: 'summary', status: 'active' })
    expect(openCursor(created.cursor, licenseeOf('gazette').cursorSecret)).toBe(1)
    const listed = await call('GET', '/v1/webhooks')
    expect(WebhookList.parse(listed.json)).toEqual({ webhooks: [created] })
    const read = await call('GET', `/v1/webhooks/${created.id}`)
    expect(WebhookAnswer.parse(read.json)).toEqual(created)
    for (const { body } of [listed, read]) expect(body).not.toMatch(/whsec_|lock|lease|licenseeId|retired/)
    expect(newsroom.woken.times).toBe(1)
  })

  test('starts at a cursor of the licensee’s own feed, and refuses another’s', async () => {
    const cursor = sealCursor(7, licenseeOf('gazette').cursorSecret)
    expect(await stored((await create({ url: URL, after: cursor })).id)).toMatchObject({ after: 7 })
    const foreign = sealCursor(7, licenseeOf('herald').cursorSecret)
    const refused = await call('POST', '/v1/webhooks', { url: URL, after: foreign })
    expect(refused).toMatchObject({ statusCode: 400, json: { errors: [{ parameter: 'after' }] } })
  })

  test('has a cursor that changes outside the license do not move', async () => {
    await newsroom.products.put({ id: 'all', name: 'All', sections: ['News'] })
    const first = await create()
    await newsroom.commit({ id: 'harbour', sections: ['Sport'] })
    expect((await create()).cursor).toBe(first.cursor)
  })

  test.each([
    [undefined, 400],
    ['no json', 400],
    [{}, 400],
    [{ url: 'http://169.254.169.254/' }, 400],
    [{ url: URL, view: 'all' }, 400],
    [{ url: URL, secret: 'mine' }, 400],
    [{ url: `${URL}/${'x'.repeat(2048)}` }, 400],
  ])('is refused with the body %j', async (body, status) => {
    const { statusCode, json } = await call('POST', '/v1/webhooks', body)
    expect([statusCode, json.type]).toEqual([status, 'urn:problem-type:wiredesk:invalid-body'])
    expect((await newsroom.webhooks.all()).readable).toEqual([])
  })

  test('number ten at most', async () => {
    for (let count = 0; count < 10; count += 1) await create()
    expect(await call('POST', '/v1/webhooks', { url: URL })).toMatchObject({
      statusCode: 409,
      json: { type: 'urn:problem-type:wiredesk:too-many-webhooks' },
    })
    expect((await call('POST', '/v1/webhooks', { url: URL }, { licenseeId: 'herald' })).statusCode).toBe(201)
  })

  test('number ten at most when several are created at once, and each that was granted exists', async () => {
    for (let count = 0; count < 8; count += 1) await create()
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => call('POST', '/v1/webhooks', { url: URL })),
    )
    const kept = (await newsroom.webhooks.of('gazette')).map(({ id }) => id)
    expect(kept.length).toBeLessThanOrEqual(10)
    for (const { statusCode, json } of asked) {
      expect([201, 409]).toContain(statusCode)
      if (statusCode === 201) expect(kept).toContain(json.id)
    }
  })

  test('is edited without losing what push wrote meanwhile, and its failures are cleared by a new address', async () => {
    const { id } = await create({ url: URL, description: 'CMS' })
    const before = await stored(id)
    const failing = { since: before.createdAt, attempts: 3, nextAt: '2026-03-01T13:00:00.000Z' }
    await newsroom.webhooks.write({ ...before, after: 5, failing, lock: 2 })
    const same = await call('PUT', `/v1/webhooks/${id}`, { url: URL, view: 'full' })
    expect(WebhookAnswer.parse(same.json)).toMatchObject({ view: 'full', failing })
    expect(same.json).not.toHaveProperty('description')
    await call('PUT', `/v1/webhooks/${id}`, { url: `${URL}/2` })
    expect(await stored(id)).toMatchObject({ url: `${URL}/2`, view: 'summary', after: 5 })
    expect(await stored(id)).not.toHaveProperty('failing')
    expect((await call('PUT', `/v1/webhooks/${id}`, { url: 'http://127.0.0.1/' })).statusCode).toBe(400)
  })

  test('has its secret rotated, and the old one signs for another day', async () => {
    const { id, secret } = await create()
    const { json } = await call('POST', `/v1/webhooks/${id}/secret`)
    const turned = WebhookWithSecret.parse(json)
    expect(turned.secret).not.toBe(secret)
    expect(await stored(id)).toMatchObject({
      secret: turned.secret,
      retired: { secret, until: '2026-03-02T12:00:00.000Z' },
    })
  })

  describe('whose write was stored, though its answer was lost and the retry refused', () => {
    const loseAnswer = () => {
      const { write } = newsroom.webhooks
      newsroom.webhooks.write = async next => {
        newsroom.webhooks.write = write
        await write(next)
        return 'stale'
      }
    }

    test('is created once', async () => {
      loseAnswer()
      const { id, secret } = await create()
      expect(await newsroom.webhooks.of('gazette')).toMatchObject([{ id, secret }])
    })

    test('has its secret rotated once, and the one its receiver holds still signs', async () => {
      const { id, secret } = await create()
      loseAnswer()
      const { json } = await call('POST', `/v1/webhooks/${id}/secret`)
      const turned = WebhookWithSecret.parse(json)
      expect(await stored(id)).toMatchObject({ secret: turned.secret, retired: { secret } })
    })
  })

  test('is replayed from a cursor, resumed, tested and deleted', async () => {
    const { id } = await create()
    const cursor = sealCursor(3, licenseeOf('gazette').cursorSecret)
    expect((await call('POST', `/v1/webhooks/${id}/replay`, { after: cursor })).json).toMatchObject({
      cursor,
    })
    expect((await call('POST', `/v1/webhooks/${id}/replay`, { after: 'x' })).statusCode).toBe(400)

    const notice = { at: '2026-03-01T11:00:00Z', detail: 'Gone' }
    await newsroom.webhooks.write({ ...(await stored(id)), status: 'disabled', notice, lock: 3 })
    expect((await call('GET', `/v1/webhooks/${id}`)).json).toMatchObject({ status: 'disabled', notice })
    const resumed = await call('POST', `/v1/webhooks/${id}/resume`)
    expect(resumed.json).toMatchObject({ status: 'active' })
    expect(resumed.json).not.toHaveProperty('notice')

    const tested = await call('POST', `/v1/webhooks/${id}/test`)
    expect(tested.statusCode).toBe(202)
    expect(await stored(id)).toMatchObject({ ping: WebhookTest.parse(tested.json).messageId })
    expect(newsroom.woken.times).toBe(4)

    expect(await call('DELETE', `/v1/webhooks/${id}`)).toMatchObject({ statusCode: 204, body: '' })
    expect((await call('DELETE', `/v1/webhooks/${id}`)).statusCode).toBe(404)
  })

  test('lists its latest attempts', async () => {
    const { id } = await create()
    const attempt = {
      messageId: 'msg_1',
      type: 'ping',
      durationMs: 3,
      outcome: 'delivered',
      status: 200,
    } as const
    for (const second of [1, 2, 3])
      await newsroom.webhooks.note(id, { ...attempt, at: `2026-03-01T12:00:0${second}.000Z` })
    const listed = await call('GET', `/v1/webhooks/${id}/deliveries`, undefined, { query: 'limit=2' })
    expect(WebhookDeliveries.parse(listed.json).attempts.map(({ at }) => at.slice(17, 19))).toEqual([
      '03',
      '02',
    ])
    const wrong = await call('GET', `/v1/webhooks/${id}/deliveries`, undefined, { query: 'limit=0' })
    expect(wrong.statusCode).toBe(400)
  })

  test.each([
    ['GET', ''],
    ['PUT', '', { url: URL }],
    ['DELETE', ''],
    ['POST', '/test'],
    ['POST', '/secret'],
    ['POST', '/replay', { after: 'latest' }],
    ['POST', '/resume'],
    ['GET', '/deliveries'],
  ])(
    'of another licensee is answered exactly like an unknown one: %s %s',
    async (method, act, body?: object) => {
      const { id } = await create()
      const asHerald = { licenseeId: 'herald' }
      const foreign = await call(method, `/v1/webhooks/${id}${act}`, body, asHerald)
      const unknown = await call(method, `/v1/webhooks/wh_${'x'.repeat(22)}${act}`, body, asHerald)
      expect(foreign.statusCode).toBe(404)
      expect(foreign).toEqual(unknown)
      expect(z.array(z.unknown()).parse((await newsroom.webhooks.all()).readable)).toHaveLength(1)
    },
  )
})
