import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const docs = resolve(import.meta.dirname, '../../docs')
const importers = [
  ['importer.mjs', process.execPath],
  ['importer.py', 'python3'],
].filter(([, program = '']) => spawnSync(program, ['--version']).status === 0)

type Answer = [status: number, body: object | string, retryAfter?: number]

/** An API at a stage that answers as told, the calls that it took, and the importer that calls it. */
const openApi = async ([importer = '', program = '']: string[], answers: Record<string, Answer>) => {
  const calls: string[] = []
  const api = createServer(({ method, url = '' }, response) => {
    const call = `${method} ${url.replace(/^\/prod|\?.*/g, '')}`
    calls.push(call)
    const [status, body, retryAfter] = (url.startsWith('/prod/') && answers[call]) || [500, {}]
    const isPage = typeof body === 'string'
    response.writeHead(status, {
      'Content-Type': isPage ? 'text/html' : status < 400 ? 'application/json' : 'application/problem+json',
      ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
    })
    response.end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void api.close())
  await once(api, 'listening')
  const folder = mkdtempSync(join(tmpdir(), 'importer-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const env = {
    ...process.env,
    WIREDESK_API: `http://127.0.0.1:${(api.address() as AddressInfo).port}/prod`,
    WIREDESK_KEY: 'wd_licensee_key',
  }
  return { calls, folder, run: () => promisify(execFile)(program, [join(docs, importer), folder], { env }) }
}

/** An entry of the feed. */
const entryOf = (articleId: string, status: string) => ({
  articleId,
  status,
  href: `/prod/v1/articles/${articleId}`,
})

test.each(importers)(
  '%s of the docs takes down and confirms kills that only the account names, before it polls',
  async (...importer) => {
    const answers: Record<string, Answer> = {
      'GET /v1/account': [200, { takedowns: [{ articleId: 'ferry', version: 2 }] }],
      'GET /v1/articles/ferry': [404, {}],
      'PUT /v1/articles/ferry/takedown': [200, {}],
      'GET /v1/feed': [429, {}],
    }
    const { calls, folder, run } = await openApi(importer, answers)
    mkdirSync(join(folder, 'embargoed'))
    const copies = [join(folder, 'ferry.json'), join(folder, 'embargoed', 'ferry.json')]
    for (const copy of copies) writeFileSync(copy, '{}')

    await expect(run()).rejects.toThrow('429')
    expect(copies.filter(copy => existsSync(copy))).toEqual([])
    expect(calls).toEqual(Object.keys(answers))
  },
)

test.each(importers)(
  '%s of the docs goes on with the feed while a quota of articles is used up, and fetches what is left once it is renewed',
  async (...importer) => {
    const answers: Record<string, Answer> = {
      'GET /v1/account': [200, { takedowns: [] }],
      'GET /v1/feed': [
        200,
        { changes: [entryOf('quay', 'usable'), entryOf('ferry', 'canceled')], next: 'end' },
      ],
      'GET /v1/articles/quay': [429, {}, 43_200],
      'GET /v1/articles/ferry': [410, {}],
      'PUT /v1/articles/ferry/takedown': [200, {}],
    }
    const { folder, run } = await openApi(importer, answers)
    const [quay, ferry] = [join(folder, 'quay.json'), join(folder, 'ferry.json')]
    writeFileSync(ferry, '{}')
    await run()
    expect([existsSync(quay), existsSync(ferry)]).toEqual([false, false])

    answers['GET /v1/feed'] = [200, { changes: [], next: 'end' }]
    answers['GET /v1/articles/quay'] = [200, { status: 'usable', headline: 'Quay closes' }]
    await run()
    expect(JSON.parse(readFileSync(quay, 'utf8')).headline).toBe('Quay closes')
    expect(readdirSync(join(folder, 'owed'))).toEqual([])
  },
)

test.each(importers)(
  '%s of the docs goes on with the feed past stories that cannot be read, and fetches each once it is mended',
  async (...importer) => {
    const [pier, quay] = [entryOf('pier', 'usable'), entryOf('quay', 'usable')]
    const answers: Record<string, Answer> = {
      'GET /v1/account': [200, { takedowns: [] }],
      'GET /v1/feed': [200, { changes: [pier, quay], next: 'end' }],
      'GET /v1/articles/pier': [500, {}],
      'GET /v1/articles/quay': [500, {}],
    }
    const { folder, run } = await openApi(importer, answers)
    await run()
    answers['GET /v1/feed'] = [200, { changes: [], next: 'end' }]
    answers['GET /v1/articles/quay'] = [200, { status: 'usable', headline: 'Quay closes' }]
    await run()
    expect(JSON.parse(readFileSync(join(folder, 'quay.json'), 'utf8')).headline).toBe('Quay closes')
    expect(readdirSync(join(folder, 'owed'))).toEqual(['pier'])
  },
)

test.each(importers)(
  '%s of the docs keeps its copy where an answer says nothing of the story, and gives it up when it is withheld beyond the quota',
  async (...importer) => {
    const answers: Record<string, Answer> = {
      'GET /v1/account': [200, { takedowns: [] }],
      'GET /v1/feed': [
        200,
        { changes: [entryOf('fares', 'withheld'), entryOf('quay', 'usable')], next: 'end' },
      ],
      'GET /v1/articles/fares': [429, {}, 43_200],
      'GET /v1/articles/quay': [403, { title: 'Turned away' }],
    }
    const { folder, run } = await openApi(importer, answers)
    const [fares, quay] = [join(folder, 'fares.json'), join(folder, 'quay.json')]
    for (const copy of [fares, quay]) writeFileSync(copy, '{}')
    await expect(run()).rejects.toThrow('Turned away')
    expect([existsSync(fares), existsSync(quay)]).toEqual([false, true])
    expect(existsSync(join(folder, 'cursor'))).toBe(false)
  },
)

test.each(importers)(
  '%s of the docs confirms no kill of a story that was reinstated since, of which it takes the copy',
  async (...importer) => {
    const { calls, folder, run } = await openApi(importer, {
      'GET /v1/account': [200, { takedowns: [] }],
      'GET /v1/feed': [200, { changes: [entryOf('ferry', 'canceled')], next: 'end' }],
      'GET /v1/articles/ferry': [200, { status: 'usable', headline: 'Ferry sails' }],
    })
    await run()
    expect(JSON.parse(readFileSync(join(folder, 'ferry.json'), 'utf8')).headline).toBe('Ferry sails')
    expect(calls.filter(call => call.startsWith('PUT'))).toEqual([])
  },
)

test.each(importers)('%s of the docs keeps its copy where a proxy answers 404', async (...importer) => {
  const { folder, run } = await openApi(importer, {
    'GET /v1/account': [200, { takedowns: [] }],
    'GET /v1/feed': [200, { changes: [entryOf('ferry', 'usable')], next: 'end' }],
    'GET /v1/articles/ferry': [404, '<h1>Not found</h1>'],
  })
  writeFileSync(join(folder, 'ferry.json'), '{}')
  await expect(run()).rejects.toThrow('Not found')
  expect([existsSync(join(folder, 'ferry.json')), existsSync(join(folder, 'cursor'))]).toEqual([true, false])
})
