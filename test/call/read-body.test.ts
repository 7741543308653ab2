import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readBody } from '#call/read-body.ts'
import { readCall } from '#chain/read-call.ts'
import { feedEvent } from '#test/functions/api/gateway-event.ts'

const schema = z.object({ to: z.object({ url: z.url() }) })
const read = (body: string | null) => readBody(schema, readCall({ ...feedEvent(), body }))

test('a body that fits its schema is read', () => {
  expect(read('{"to":{"url":"https://example.com"}}')).toEqual({
    ok: true,
    value: { to: { url: 'https://example.com' } },
  })
})

test.each([
  ['no body', null, /there is none/],
  ['no JSON', '{"to":', /not valid JSON/],
  ['a field of the wrong kind', '{"to":{"url":3}}', /"to\.url"/],
  ['another kind of value', '[]', /"body"/],
])('a body with %s is refused with a 400 that says what is wrong', (_, body, detail) => {
  const query = read(body)
  expect(query).toMatchObject({ ok: false, problem: { status: 400 } })
  expect(query.ok ? '' : query.problem.detail).toMatch(detail)
})

test('of a million invalid fields the first twenty are reported', () => {
  const body = `[${Array.from({ length: 1_000_000 }, () => '1').join(',')}]`
  const refused = readBody(z.array(z.string()), readCall({ ...feedEvent(), body }))
  const errors = refused.ok ? [] : (refused.problem.errors ?? [])
  expect(errors.map(({ parameter }) => parameter)).toEqual(Array.from({ length: 20 }, (_, at) => String(at)))
})
