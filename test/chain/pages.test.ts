import { expect, test, vi } from 'vitest'
import { pages } from '#chain/pages.ts'
import { problem } from '#domain/problem.ts'
import type { Reply } from '#schemas/call.ts'
import { gatewayEvent } from '#test/functions/api/gateway-event.ts'

const page: Reply = {
  ok: true,
  text: '<!doctype html>',
  mediaType: 'text/html',
  headers: { 'Content-Security-Policy': "default-src 'self'" },
}
const missing = problem('not-found', { detail: 'There is no such file.', instance: '/assets/x' })

test.each<[what: string, answer: () => Reply, policy: RegExp]>([
  ['a page', () => page, /^default-src 'self'$/],
  ['data', () => ({ ok: true, body: {} }), /^default-src 'none'.*frame-ancestors 'none'$/],
  ['a problem', () => ({ ok: false, problem: missing }), /^default-src 'none'/],
  [
    'an error',
    () => {
      throw new Error('The disk is full')
    },
    /^default-src 'none'/,
  ],
])('%s among the pages has a content security policy', async (_, answer, policy) => {
  const handler = pages(async () => answer(), { error: vi.fn() })
  const path = '/openapi.json'
  const { headers } = await handler(gatewayEvent({ path, resource: path }), {} as never)
  expect(headers?.['Content-Security-Policy']).toMatch(policy)
})
