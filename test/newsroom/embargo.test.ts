import { beforeEach, describe, expect, test } from 'vitest'
import { revision, text } from '#test/commit/newsroom.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openService } from './open-service.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')
const iso = (time: number) => new Date(time).toISOString()
const embargoed = (until: number) => ({ embargoedUntil: iso(until) })
const HOUR = 3_600_000

describe('embargoes and expiries, from the commit to what licensees are served', () => {
  let now = NOON
  let store = memoryPorts()
  let service = openService(store, { now: () => new Date(now) })
  beforeEach(async () => {
    now = NOON - HOUR
    store = memoryPorts()
    service = openService(store, { now: () => new Date(now) })
    await store.products.put({ id: 'all', name: 'All' })
    await store.licensees.put(licenseeOf('gazette', 'all'))
    const [entitlement] = licenseeOf('early', 'all').entitlements
    if (!entitlement) throw new Error('No entitlement')
    await store.licensees.put({ ...licenseeOf('early'), entitlements: [{ ...entitlement, advance: true }] })
  })

  const look = async (licenseeId: string) => {
    const { status, article, words } = await service.article(licenseeId, 'harbour')
    const { changes } = await service.feed(licenseeId, undefined, 200)
    return { status, state: article?.status, words, changes }
  }
  const kinds = async (licenseeId: string) => (await look(licenseeId)).changes.map(({ kind }) => kind)
  /**
   * What an article looks like just before, at and just after an instant, without a run of the release
   * Lambda.
   */
  const around = async (instant: number, licenseeId = 'gazette') => {
    const seen: number[] = []
    for (const step of [-1, 0, 1]) {
      now = instant + step
      seen.push((await look(licenseeId)).status)
    }
    return seen
  }

  test('the article is served from the very instant the embargo ends, and the feed shows it once the release has run', async () => {
    await service.commitRevision(revision('k1', embargoed(NOON)))
    const nothing = await service.feed('gazette', undefined, 200)
    expect(await around(NOON)).toEqual([404, 200, 200])
    expect(await look('gazette')).toMatchObject({ state: 'usable', changes: [] })
    const before = await service.article('gazette', 'harbour')
    await service.release()
    expect(await service.article('gazette', 'harbour')).toEqual(before)
    const { changes } = await service.feed('gazette', nothing.next, 200)
    expect(changes).toMatchObject([{ kind: 'release', status: 'usable' }])
  })

  test('before the end, article and feed answer a licensee exactly as if the story did not exist', async () => {
    const empty = [await service.article('gazette', 'harbour'), await service.feed('gazette', undefined, 200)]
    await service.commitRevision(revision('k1', embargoed(NOON)))
    await service.commitRevision(revision('k2', { ...embargoed(NOON), ...text('Corrected.') }))
    await service.commitRevision(
      revision('k3', { status: 'canceled', body: { html: '', text: '', wordCount: 0 } }),
    )
    expect([
      await service.article('gazette', 'harbour'),
      await service.feed('gazette', undefined, 200),
    ]).toEqual(empty)
  })

  test('a licensee entitled to advance copy gets the embargoed text, marked withheld until its end', async () => {
    await service.commitRevision(revision('k1', embargoed(NOON)))
    const { status, words, changes } = await look('early')
    expect(status).toBe(200)
    expect(JSON.parse(words).body).toMatchObject({ status: 'withheld', ...embargoed(NOON) })
    expect(changes).toMatchObject([{ kind: 'revision', status: 'withheld', ...embargoed(NOON) }])
    now = NOON
    await service.release()
    expect(await look('early')).toMatchObject({ state: 'usable' })
    expect(await kinds('early')).toEqual(['revision', 'release'])
  })

  test('copy held without an end is served to nobody, however long it waits', async () => {
    await service.commitRevision(revision('k1', { status: 'withheld' }))
    now = NOON + 1000 * HOUR
    for (const licensee of ['early', 'gazette'])
      expect(await look(licensee)).toMatchObject({ status: 404, changes: [] })
  })

  test.each([
    ['later', NOON + HOUR],
    ['earlier', NOON - HOUR / 2],
  ])(
    'an embargo moved %s by a revision ends at its new instant only, with one release in the feed',
    async (_, moved) => {
      await service.commitRevision(revision('k1', embargoed(NOON)))
      await service.commitRevision(revision('k2', embargoed(moved)))
      for (const instant of [NOON, moved].sort()) {
        now = instant - 1
        await service.release()
        expect(await around(instant)).toEqual(
          instant < moved ? [404, 404, 404] : instant === moved ? [404, 200, 200] : [200, 200, 200],
        )
        await service.release()
      }
      expect(await kinds('gazette')).toEqual(['release'])
    },
  )

  test('a revision without an embargo ends it at once, and the feed shows a release', async () => {
    await service.commitRevision(revision('k1', embargoed(NOON)))
    await service.commitRevision(revision('k2'))
    expect(await look('gazette')).toMatchObject({ status: 200, state: 'usable' })
    now = NOON
    await service.release()
    expect(await kinds('gazette')).toEqual(['release'])
  })

  test('a correction keeps the embargo, and only the corrected text is published', async () => {
    await service.commitRevision(revision('k1', embargoed(NOON)))
    await service.commitRevision(revision('k2', { ...embargoed(NOON), ...text('Corrected.') }))
    expect(await around(NOON)).toEqual([404, 200, 200])
    await service.release()
    expect((await look('gazette')).words).toContain('Corrected.')
    expect(await kinds('gazette')).toEqual(['release'])
  })

  test.each([
    [-HOUR / 2, 404],
    [-120_001, 404],
    [-120_000, 410],
    [-1, 410],
    [0, 410],
    [1, 410],
  ])(
    'a kill %d ms from the end of the embargo is shown to everyone who may already have seen the story',
    async (step, status) => {
      await service.commitRevision(revision('k1', embargoed(NOON)))
      now = NOON + step
      await service.commitRevision(revision('k2', { status: 'canceled' }))
      await service.commitRevision(revision('k3', { status: 'canceled', ...text('Kill it again.') }))
      now = NOON + HOUR
      await service.release()
      expect(await look('gazette')).toMatchObject({ status })
      expect(await kinds('gazette')).toEqual(status === 404 ? [] : ['kill', 'kill'])
      expect(await look('early')).toMatchObject({ status: 410 })
      expect(await kinds('early')).toEqual(['revision', 'kill', 'kill'])
    },
  )

  test('an embargo put on a published story hides it, and a kill under that embargo still reaches the feed', async () => {
    await service.commitRevision(revision('k1'))
    await service.commitRevision(revision('k2', embargoed(NOON)))
    expect(await around(NOON)).toEqual([404, 200, 200])
    now = NOON - HOUR
    await service.commitRevision(revision('k3', { status: 'canceled' }))
    expect(await kinds('gazette')).toEqual(['revision', 'withdrawal', 'kill'])
  })

  test('an embargo put on a published story reaches the feed as a withdrawal without any of its text, and ends as a release', async () => {
    await service.commitRevision(revision('k1'))
    await service.commitRevision(
      revision('k2', { ...embargoed(NOON), ...text('Not yet.'), sections: ['Secret'] }),
    )
    await service.commitRevision(revision('k3', { ...embargoed(NOON), ...text('Still not.') }))
    const { changes, words } = await look('gazette')
    expect(changes).toMatchObject([
      { kind: 'revision', status: 'usable' },
      { kind: 'withdrawal', status: 'withheld', version: 2, sections: ['News'] },
    ])
    for (const entry of changes) expect(entry).not.toHaveProperty('headline')
    expect(JSON.stringify(changes) + words).not.toMatch(/Secret|embargo|Harbour reopens/i)
    // The first says that its copy may be published, so it has no words while that is not so.
    expect((await look('early')).changes.map(({ kind, headline }) => [kind, headline !== undefined])).toEqual(
      [
        ['revision', false],
        ['revision', true],
        ['revision', true],
      ],
    )
    now = NOON
    await service.release()
    expect((await look('gazette')).changes.at(-1)).toMatchObject({ kind: 'release', status: 'usable' })
  })

  test('a licensee whose advance copy moved out of the product is still told of its kill', async () => {
    await store.products.put({ id: 'all', name: 'All', sections: ['News'] })
    await service.commitRevision(revision('k1', embargoed(NOON)))
    expect((await look('early')).status).toBe(200)
    await service.commitRevision(revision('k2', { ...embargoed(NOON), sections: ['Sport'] }))
    expect((await look('early')).status).toBe(404)
    await service.commitRevision(revision('k3', { status: 'canceled' }))
    expect(await kinds('early')).toEqual(['revision', 'kill'])
    expect(await look('gazette')).toMatchObject({ status: 404, changes: [] })
  })

  test('advance copy that becomes an open-ended hold is withdrawn from the licensee who had it', async () => {
    await service.commitRevision(revision('k1', embargoed(NOON)))
    await service.commitRevision(revision('k2', { status: 'withheld' }))
    expect(await kinds('early')).toEqual(['revision', 'withdrawal'])
    expect(await kinds('gazette')).toEqual([])
  })

  test('a story released by a machine whose clock is fast is not shown early, and is not lost to the feed', async () => {
    const ahead = openService(store, { now: () => new Date(now + 1000) })
    now = NOON - 1
    await ahead.commitRevision(revision('k1', embargoed(NOON)))
    await ahead.commitRevision(revision('k1', { id: 'pier' }))
    expect(await look('gazette')).toMatchObject({ status: 404, changes: [] })
    now = NOON
    expect(await look('gazette')).toMatchObject({ status: 200 })
    expect(await kinds('gazette')).toEqual(['revision', 'revision'])
  })

  test('an expired article answers 410 from its very instant, and the feed shows an expiry without text', async () => {
    await service.commitRevision(revision('k1', { expires: iso(NOON) }))
    expect(await around(NOON)).toEqual([200, 410, 410])
    await service.release()
    await service.release()
    const { changes, words } = await look('gazette')
    expect(words).not.toMatch(/Harbour|harbour reopened/)
    expect(JSON.parse(words).problem.article).toEqual({ id: 'harbour', version: 1, status: 'expired' })
    expect(changes).toMatchObject([{ kind: 'revision' }, { kind: 'expiry', status: 'withheld', version: 1 }])
    expect(changes[1]).not.toHaveProperty('headline')
    await service.commitRevision(revision('k2', { expires: iso(NOON + HOUR), ...text('Valid for longer.') }))
    expect(await look('gazette')).toMatchObject({ status: 200 })
  })

  test('a story that expires while embargoed is never shown, and the feed says no more than that it expired', async () => {
    await service.commitRevision(revision('k1', { ...embargoed(NOON), expires: iso(NOON - 1) }))
    now = NOON - 1
    await service.release()
    expect(await look('gazette')).toMatchObject({ status: 404, changes: [] })
    now = NOON
    await service.release()
    expect(await look('gazette')).toMatchObject({ status: 410 })
    expect(await kinds('gazette')).toEqual(['expiry'])
  })
})
