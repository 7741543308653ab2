import { expect, test } from 'vitest'
import { withoutBody } from '#call/without-body.ts'
import type { Call } from '#schemas/call.ts'

const ask = (body: string | undefined) => {
  const call: Call = {
    method: 'POST',
    resource: '/v1/account/keys',
    path: '/v1/account/keys',
    base: '',
    pathParameters: {},
    query: {},
    caller: { scope: 'licensee', licenseeId: 'gazette' },
    ...(body !== undefined && { body }),
  }
  return withoutBody(async () => ({ ok: true, status: 204 }))(call)
}

test.each([undefined, '{}', ' {} '])('a call without a body answers %s', async body => {
  expect(await ask(body)).toEqual({ ok: true, status: 204 })
})

test.each([
  ['{"name":"CMS"}', '"body" does not take "name".'],
  ['[]', '"body" must be an object.'],
  ['name=CMS', 'The body is not valid JSON: '],
])('it refuses %s', async (body, detail) => {
  expect(await ask(body)).toMatchObject({
    ok: false,
    problem: { status: 400, detail: expect.stringContaining(detail) },
  })
})
