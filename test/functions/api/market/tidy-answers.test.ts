import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Licensee } from '#schemas/licensee.ts'
import { type RouteName, routes } from '#schemas/routes/routes.ts'
import { market } from './arbitrary-market.ts'
import { findUntidy } from './find-untidy.ts'
import { type Market, openMarket } from './open-market.ts'
import { type Probe, probesOf } from './probes.ts'

const names = Object.keys(routes) as RouteName[]

/** Shapes defined by a standard, whose names are not ours. */
const isForeign = ({ path, query = '' }: Probe) =>
  /\/latest\./.test(path) || /format=(?!wiredesk)/.test(query)

/** What must never leave the system, whatever the shape of the answer. */
const secrets = ({ cursorSecret }: Licensee) => [
  cursorSecret,
  'RAW COPY',
  'Desk Only',
  'not-in-any-answer.txt',
]

const untidyOf = async (opened: Market, licensee: Licensee, probe: Probe): Promise<string[]> => {
  const { headers, body } = await opened.call(licensee, probe)
  const isOurs = /json/.test(String(headers['Content-Type'])) && !isForeign(probe)
  const leaked = secrets(licensee).filter(
    secret => body.includes(secret) || JSON.stringify(headers).includes(secret),
  )
  return [...leaked.map(secret => `${secret} leaves`), ...(isOurs ? findUntidy(JSON.parse(body)) : [])].map(
    fault => `${probe.method} ${probe.path}?${probe.query ?? ''}: ${fault}`,
  )
}

test('answers of all routes have no internal names, no name outside camel case, and instants in UTC only', async () => {
  const seen = new Set<number>()
  for (const given of fc.sample(market, { numRuns: 3, seed: 7 })) {
    const opened = await openMarket(given)
    for (const licensee of given.licensees.slice(0, 12))
      for (const probe of names.flatMap(probesOf)) {
        const { statusCode } = await opened.call(licensee, probe)
        seen.add(statusCode)
        expect(await untidyOf(opened, licensee, probe)).toEqual([])
      }
  }
  expect([...seen]).toEqual(expect.arrayContaining([200, 404, 410]))
}, 120_000)

test('problem documents of all routes have none either', async () => {
  const [given] = fc.sample(market, { numRuns: 1, seed: 7 })
  if (!given) throw new Error('no world')
  const opened = await openMarket(given)
  const [licensee] = given.licensees
  if (!licensee) throw new Error('no licensee')
  const seen = new Set<number>()
  for (const probe of names.flatMap(probesOf))
    for (const query of ['bogus=1', 'format=nothing', 'limit=0&limit=1', 'after=forged', 'since=yesterday']) {
      const wrong = { ...probe, query, body: { bogus: true } }
      seen.add((await opened.call(licensee, wrong)).statusCode)
      expect(await untidyOf(opened, licensee, wrong)).toEqual([])
    }
  for (const probe of names.flatMap(probesOf).slice(0, 5)) {
    const nobody = { ...licensee, id: 'nobody' }
    seen.add((await opened.call(nobody, probe)).statusCode)
    expect(await untidyOf(opened, nobody, probe)).toEqual([])
  }
  expect([...seen]).toEqual(expect.arrayContaining([400, 403]))
  expect(opened.newsroom.errors).toEqual([])
}, 120_000)

test.each([
  [{ articles: [{ id: 'a', evidence: {} }] }, '$.articles[0].evidence is internal'],
  [{ next_page: 1 }, '$.next_page is in another case'],
  [
    { committedAt: '2026-03-01T10:00:00+01:00' },
    '$.committedAt: 2026-03-01T10:00:00+01:00 is no instant in UTC',
  ],
  [{ at: '2026-03-01 10:00:00Z' }, '$.at: 2026-03-01 10:00:00Z is no instant in UTC'],
])('findUntidy reports the fault of %j', (answer, fault) => {
  expect(findUntidy(answer)).toEqual([fault])
})

test('findUntidy accepts instants in UTC with and without fractions, dates, and names of JSON-LD', () => {
  expect(
    findUntidy({ at: '2026-03-01T10:00:00Z', or: ['2026-03-01T10:00:00.123Z'], day: '2026-03-01' }),
  ).toEqual([])
  expect(
    findUntidy({ policy: { '@context': 'http://www.w3.org/ns/odrl.jsonld', '@type': 'Agreement' } }),
  ).toEqual([])
})
