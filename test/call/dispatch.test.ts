import { expect, test } from 'vitest'
import { createDispatch } from '#call/dispatch.ts'

const answer = createDispatch(
  {
    readThing: { method: 'GET', path: '/v1/things/{id}', scopes: ['editor'] },
    removeThing: { method: 'DELETE', path: '/v1/things/{id}', scopes: ['editor'] },
  },
  {
    removeThing: async () => ({ ok: true, status: 204 }),
    readThing: async ({ pathParameters: { id = '' } }) => {
      if (Buffer.byteLength(id) > 1024) throw new Error('ValidationException: the key is too long')
      return { ok: true, body: { id } }
    },
  },
)
const ask = (id: string, method = 'GET', resource = '/v1/things/{id}') =>
  answer({
    method,
    resource,
    path: '/v1/things/x',
    base: 'https://api.example.com',
    pathParameters: { id },
    query: {},
    caller: { scope: 'editor' },
  })

test.each(['a'.repeat(900), '\u00e9'.repeat(450)])(
  'a path parameter as long as a key may be reaches its operation',
  async id => {
    expect(await ask(id)).toEqual({ ok: true, body: { id } })
  },
)

test.each(['a'.repeat(901), '\u4e16'.repeat(400)])(
  'a path parameter too long for a key is answered 404',
  async id => {
    expect(await ask(id)).toMatchObject({ ok: false, problem: { status: 404 } })
  },
)

test('HEAD is answered like GET', async () => {
  expect(await ask('pier', 'HEAD')).toEqual(await ask('pier'))
})

test('another method is answered 405 with the methods allowed, and OPTIONS lists them', async () => {
  const headers = { Allow: 'GET, HEAD, DELETE, OPTIONS' }
  expect(await ask('pier', 'POST')).toMatchObject({ ok: false, problem: { status: 405 }, headers })
  expect(await ask('pier', 'OPTIONS')).toEqual({ ok: true, status: 204, headers })
  expect(await ask('pier', 'OPTIONS', '/v1/nothing')).toMatchObject({ ok: false, problem: { status: 404 } })
})
