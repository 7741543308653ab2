import { expect, test } from 'vitest'
import { createDispatch } from '#call/dispatch.ts'

const answer = createDispatch(
  { readThing: { method: 'GET', path: '/v1/things/{id}', scopes: ['editor'] } },
  {
    readThing: async ({ pathParameters: { id = '' } }) => {
      if (Buffer.byteLength(id) > 1024) throw new Error('ValidationException: the key is too long')
      return { ok: true, body: { id } }
    },
  },
)
const ask = (id: string) =>
  answer({
    method: 'GET',
    resource: '/v1/things/{id}',
    path: '/v1/things/x',
    base: 'https://api.example.com',
    pathParameters: { id },
    query: {},
    caller: { scope: 'editor' },
  })

test.each(['a'.repeat(900), '\u00e9'.repeat(450)])('a name as long as any is asked for', async id => {
  expect(await ask(id)).toEqual({ ok: true, body: { id } })
})

test.each(['a'.repeat(901), '\u4e16'.repeat(400)])('a name too long for a key is of nothing', async id => {
  expect(await ask(id)).toMatchObject({ ok: false, problem: { status: 404 } })
})
