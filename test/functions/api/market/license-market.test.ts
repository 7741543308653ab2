import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Licensee } from '#schemas/licensee.ts'
import { type RouteName, routes } from '#schemas/routes/routes.ts'
import { runsOf } from '#test/share.ts'
import { IDS, market, story } from './arbitrary-market.ts'
import { checkMarks, checkReads, walk } from './check-reads.ts'
import { listCoarse } from './list-coarse.ts'
import { openMarket } from './open-market.ts'
import { NOWHERE, type Probe, probesOf, variants } from './probes.ts'
import { watch } from './watch.ts'

const names = Object.keys(routes) as RouteName[]

/** Reads of copy. A licensee's own data, such as its usage, changes with each call. */
const isOfCopy = (name: RouteName) =>
  /^GET \/v1\/(?:feed|articles|latest)/.test(`${routes[name].method} ${routes[name].path}`)

/** Worlds are large: a failure names the licensee and the call, and is not shrunk. */
const runs = { numRuns: runsOf(6), endOnFailure: true }
const patience = 300_000

test('every route has a call in these tests', () => {
  expect(Object.keys(variants).toSorted()).toEqual([...names].toSorted())
})

test(
  'fifty licensees get exactly what a plain model of their licenses allows: feed, articles, histories, versions',
  async () => {
    await fc.assert(
      fc.asyncProperty(market, async given => {
        const opened = await openMarket(given)
        for (const licensee of given.licensees) expect(await checkReads(opened, licensee)).toEqual([])
        expect(opened.newsroom.errors).toEqual([])
      }),
      runs,
    )
  },
  patience,
)

test(
  'no answer of any route contains the mark of a version outside the license',
  async () => {
    await fc.assert(
      fc.asyncProperty(market, async given => {
        const opened = await openMarket(given)
        for (const licensee of given.licensees) expect(await checkMarks(opened, licensee)).toEqual([])
        expect(opened.newsroom.errors).toEqual([])
      }),
      runs,
    )
  },
  patience,
)

test(
  'an article outside the license and an unknown one give the same bytes, after the same calls to the store',
  async () => {
    await fc.assert(
      fc.asyncProperty(market, async given => {
        const opened = await openMarket(given)
        const calls = watch(opened.newsroom)
        const probes = names
          .flatMap(probesOf)
          .filter(({ resource }) => resource.startsWith('/v1/articles/{id}'))
        for (const licensee of given.licensees) {
          const mine = opened.model(licensee)
          const look = async (probe: Probe, id: string) => {
            calls.length = 0
            const answer = await opened.call(licensee, probe)
            const text = JSON.stringify({ answer, calls })
            return text.replaceAll(encodeURIComponent(id), 'ID').replaceAll(id, 'ID')
          }
          const hidden = IDS.filter(id => mine.reads(id) === undefined && mine.history(id).length === 0)
          for (const probe of probes.filter(({ parameters }) => parameters.id === NOWHERE)) {
            const nowhere = await look(probe, NOWHERE)
            expect(nowhere).toContain('"statusCode":404')
            for (const id of hidden) {
              const encoded = encodeURIComponent(id)
              const path = probe.path.replace(NOWHERE, encoded)
              const parameters = { ...probe.parameters, id: encoded }
              expect(await look({ ...probe, path, parameters }, id)).toBe(nowhere)
            }
          }
        }
      }),
      runs,
    )
  },
  patience,
)

test(
  'articles outside the license change no byte of any answer: pages, counts, cursors, entity tags, histories',
  async () => {
    await fc.assert(
      fc.asyncProperty(market, fc.array(story, { minLength: 8, maxLength: 8 }), async (given, others) => {
        const opened = await openMarket(given)
        const answersOf = async (licensee: Licensee) => {
          const answers = []
          for (const probe of names.filter(isOfCopy).flatMap(probesOf))
            answers.push(await opened.call(licensee, probe))
          return [answers, await walk(opened, licensee)]
        }
        const before = new Map<Licensee, unknown>()
        for (const licensee of given.licensees.slice(0, 10)) before.set(licensee, await answersOf(licensee))
        for (const other of others) await opened.tell({ ...other, id: `other-${other.id}`, isKill: false })
        const coarse = [...(await listCoarse(opened))].some(name => name.startsWith('other-'))
        for (const [licensee, was] of before) {
          const isTold = opened
            .model(licensee)
            .feed()
            .some(({ id }) => id.startsWith('other-'))
          if (!coarse && !isTold) expect(await answersOf(licensee)).toEqual(was)
        }
      }),
      runs,
    )
  },
  patience,
)
