import { expect, test } from 'vitest'
import { createServePage } from '#functions/pages/serve-page.ts'
import type { Call } from '#schemas/call.ts'

const page = '<!doctype html><title>Wiredesk</title>'
const serve = createServePage(new Map([['index.html', page]]), 'index.html', "default-src 'none'")
const callOf = (path: string, query: Call['query'] = {}): Call => ({
  method: 'GET',
  resource: path,
  path,
  base: 'https://api.example.com/prod',
  pathParameters: {},
  query,
  caller: { scope: 'none' },
})

test.each(['/', '/desk'])('the web app is served at %s with its security policy', async path => {
  const headers = { 'Content-Security-Policy': "default-src 'none'", Vary: 'Accept-Encoding' }
  expect(await serve(callOf(path))).toMatchObject({ ok: true, text: page, headers })
})

test('an address with a trailing slash redirects to the one without, with its parameters', async () => {
  const reply = await serve(callOf('/desk/', { view: ['story'], id: ['a b'] }))
  expect(reply).toMatchObject({
    status: 308,
    headers: { Location: 'https://api.example.com/prod/desk?view=story&id=a+b' },
  })
})
