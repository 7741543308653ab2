import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Problem } from '#schemas/problem.ts'
import { ask } from './ask.ts'
import { articleEvent, feedEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const STANDARD = new URL('../../../../shared/standards/webfeeds/problem-object-rfc9457.json', import.meta.url)

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  await newsroom.commit({ id: 'gone', status: 'canceled' })
})

const events = {
  'unknown route': gatewayEvent({ path: '/v1/nothing', resource: '/v1/nothing', caller }),
  'unknown method': feedEvent({ method: 'DELETE', caller }),
  'scope of another kind': feedEvent({ caller: { scope: 'editor' } }),
  'no scope': { ...feedEvent(), requestContext: { ...feedEvent().requestContext, authorizer: null } },
  'licensee that is no more': feedEvent({ caller: { scope: 'licensee', licenseeId: 'nobody' } }),
  'unknown parameter': feedEvent({ query: 'since=1', caller }),
  'parameter of a call that takes none': articleEvent('gone', { query: 'after=1', caller }),
  'forged cursor': feedEvent({ query: 'after=AAAAAAAAAAAAAAAAAAAAAA', caller }),
  'missing article': articleEvent('nothing ü', { caller }),
  'canceled article': articleEvent('gone', { caller }),
}
const statuses = [404, 405, 403, 403, 403, 400, 400, 400, 404, 410]
const cases = Object.entries(events).map(([name, event], at) => [name, event, statuses[at]] as const)

test.each(cases)(
  'a call with an error (%s) is answered with a problem document',
  async (_, event, status) => {
    const { statusCode, headers, json } = await ask(newsroom.handler, event)
    expect(statusCode).toBe(status)
    expect(z.strictObject(Problem.shape).parse(json).status).toBe(status)
    expect(headers).toMatchObject({
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('ETag')
  },
)

const described = describe.skipIf(!existsSync(STANDARD))
described('problem documents by the schema of RFC 9457 (skipped where ../shared is absent)', () => {
  test.each(cases)('%s is valid, and would not be with a text as its status', async (_, event) => {
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(STANDARD, 'utf8')))
    const { json } = await ask(newsroom.handler, event)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...json, status: 'Not Found' })).toBe(false)
  })
})

const ALLOWED = ['after', 'since', 'limit', 'product', 'view', 'format']

test('all faults of the parameters are listed at once, with the parameters allowed', async () => {
  const event = feedEvent({ query: 'limit=0&since=1&after=a&after=b&Limit=3&view=all', caller })
  const { json } = await ask(newsroom.handler, event)
  expect(json).toMatchObject({
    instance: '/v1/feed',
    allowed: ALLOWED,
  })
  expect(json.errors).toEqual([
    { parameter: 'after', detail: 'is given more than once' },
    { parameter: 'Limit', detail: `is unknown: this call takes ${ALLOWED.join(', ')}` },
    {
      parameter: 'since',
      detail: 'must be an instant, as in 2026-11-25T08:00:00Z or 2026-11-25T09:00:00%2B01:00',
    },
    { parameter: 'limit', detail: 'must be a whole number from 1 to 200' },
    { parameter: 'view', detail: 'must be summary or full' },
  ])
})

test.each(['0', '201', '-1', '1.5', '1e2', '', ' 5', 'ten', '0x1', '999999999999', '５'])(
  'limit=%s is refused',
  async limit => {
    const query = new URLSearchParams({ limit }).toString()
    const { statusCode, json } = await ask(newsroom.handler, feedEvent({ query, caller }))
    expect(statusCode).toBe(400)
    expect(json.errors).toEqual([{ parameter: 'limit', detail: 'must be a whole number from 1 to 200' }])
  },
)

test.each(['1', '50', '200'])('limit=%s is accepted', async limit => {
  const { statusCode } = await ask(newsroom.handler, feedEvent({ query: `limit=${limit}`, caller }))
  expect(statusCode).toBe(200)
})

test('an internal error is a 500 that exposes nothing, and is logged for the operator', async () => {
  newsroom.changes.after = () => Promise.reject(new Error('table wiredesk-secret-table throttled'))
  const { statusCode, headers, body, json } = await ask(newsroom.handler, feedEvent({ caller }))
  expect(statusCode).toBe(500)
  expect(z.strictObject(Problem.shape).parse(json)).toMatchObject({
    type: 'urn:problem-type:wiredesk:internal-error',
  })
  expect(body).not.toContain('secret')
  expect(headers).toMatchObject({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  expect(newsroom.errors.map(({ message }) => message)).toEqual(['table wiredesk-secret-table throttled'])
})

test('a cursor that is none is told what to give instead', async () => {
  const { json } = await ask(newsroom.handler, feedEvent({ query: 'after=yesterday', caller }))
  expect(json.detail).toMatch(
    /^"after" is not a cursor of this feed: give the `next` of one of its pages, or `latest`/,
  )
})
