import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const importer = resolve(import.meta.dirname, '../../docs/importer.mjs')

test('the importer of the docs takes down and confirms kills that only the account names, before it polls', async () => {
  const calls: string[] = []
  const answers: Record<string, [number, object]> = {
    'GET /v1/account': [200, { takedowns: [{ articleId: 'ferry', version: 2 }] }],
    'GET /v1/articles/ferry': [404, {}],
    'PUT /v1/articles/ferry/takedown': [200, {}],
    'GET /v1/feed': [429, {}],
  }
  const api = createServer(({ method, url = '' }, response) => {
    const call = `${method} ${url.replace(/\?.*/, '')}`
    calls.push(call)
    const [status, body] = answers[call] ?? [500, {}]
    response.writeHead(status).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void api.close())
  await once(api, 'listening')
  const folder = mkdtempSync(join(tmpdir(), 'importer-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'embargoed'))
  const copies = [join(folder, 'ferry.json'), join(folder, 'embargoed', 'ferry.json')]
  for (const copy of copies) writeFileSync(copy, '{}')

  const env = {
    ...process.env,
    WIREDESK_API: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    WIREDESK_KEY: 'wd_licensee_key',
  }
  const run = promisify(execFile)(process.execPath, [importer, folder], { env })
  await expect(run).rejects.toThrow('429, try later')
  expect(copies.filter(copy => existsSync(copy))).toEqual([])
  expect(calls).toEqual(Object.keys(answers))
})
