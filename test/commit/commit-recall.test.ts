import { beforeEach, describe, expect, test } from 'vitest'
import { createCommitEdit } from '#commit/commit-edit.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { Change } from '#schemas/change.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const named = text('Nils Holm set the fire.')
const mended = text('A man set the fire.')
const articleId = revision('k1').articleId
const recall = (before: number) => ({ before, by: 'Ida', reason: 'The court ordered it.' })

describe('taking earlier versions back', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    await newsroom.commitRevision(revision('k1', named))
    await newsroom.commitRevision(revision('k2', mended))
  })
  const current = () => store.articles.readCurrent(articleId)
  const kinds = async () => (await newsroom.log()).map(({ kind, version }) => `${kind} ${version}`)

  test('is one change of the same version and text, however often it is ordered, with who ordered it and why', async () => {
    expect(await newsroom.commitRecall(articleId, recall(2))).toMatchObject({
      outcome: 'accepted',
      change: { kind: 'recall', version: 2, status: 'usable', withdrawnBefore: 2, orderKey: 'k2' },
    })
    expect((await newsroom.commitRecall(articleId, recall(2))).outcome).toBe('unchanged')
    expect(await kinds()).toEqual(['revision 1', 'revision 2', 'recall 2'])
    expect((await current())?.recalls).toEqual([recall(2)])
    expect(JSON.stringify(await newsroom.log())).not.toContain('court')
    expect(await newsroom.readArticle(articleId)).toMatchObject({ version: 2, ...mended })
  })

  test('marks all earlier changes before it, so that no page shows them without a look', async () => {
    await newsroom.commitRecall(articleId, recall(2))
    expect([...(await store.changes.marked([1, 2, 3]))]).toEqual([1, 2])
  })

  test('holds for what comes later, which is ordinary again', async () => {
    await newsroom.commitRecall(articleId, recall(2))
    await newsroom.commitRevision(revision('k3', text('A man set two fires.')))
    await newsroom.commitRevision(revision('k4', { status: 'canceled' }))
    const since = (await newsroom.log()).slice(2).map(({ withdrawnBefore }) => withdrawnBefore)
    expect(since).toEqual([2, 2, 2])
    expect((await newsroom.commitRecall(articleId, recall(2))).outcome).toBe('canceled')
  })

  test.each<[string, number, string]>([
    ['another version is current', 1, 'other-version'],
    ['there is no such version yet', 3, 'other-version'],
  ])('is refused where %s', async (_, before, outcome) => {
    expect((await newsroom.commitRecall(articleId, recall(before))).outcome).toBe(outcome)
    expect(await kinds()).toHaveLength(2)
  })

  test('is refused for an unknown story, the first version and what has expired', async () => {
    expect((await newsroom.commitRecall('nowhere', recall(2))).outcome).toBe('unknown')
    await newsroom.commitRevision(revision('k1', { id: 'pier' }))
    expect((await newsroom.commitRecall('pier', recall(1))).outcome).toBe('first-version')
    await newsroom.commitRevision(revision('k3', { ...mended, expires: '2026-03-01T11:00:00Z' }))
    newsroom.setClock('2026-03-01T11:00:00Z')
    expect((await newsroom.commitRecall(articleId, recall(3))).outcome).toBe('expired')
  })

  test('appends the release that is due first', async () => {
    const embargoedUntil = '2026-03-01T11:00:00Z'
    await newsroom.commitRevision(revision('k3', { ...mended, status: 'withheld', embargoedUntil }))
    newsroom.setClock(embargoedUntil)
    await newsroom.commitRecall(articleId, recall(3))
    expect((await kinds()).slice(2)).toEqual(['revision 3', 'release 3', 'recall 3'])
  })

  test('of a held story stays quiet, and its release does not bring the earlier versions back', async () => {
    await newsroom.commitRevision(revision('k3', { ...mended, status: 'withheld' }))
    await newsroom.commitRecall(articleId, recall(3))
    const [held] = (await newsroom.log()).slice(3)
    expect(held).toMatchObject({ kind: 'recall', status: 'withheld' })
    expect(held).not.toHaveProperty('withdraws')
    await newsroom.commitRevision(revision('k4', mended))
    expect((await newsroom.log()).at(-1)).toMatchObject({ status: 'usable', withdrawnBefore: 3 })
  })

  test('reaches everyone whom an earlier version reached', async () => {
    await newsroom.commitRevision(revision('k3', { ...mended, sections: ['Courts'] }))
    await newsroom.commitRecall(articleId, recall(3))
    const [change] = (await newsroom.log()).slice(3)
    expect(Change.parse(change).withdraws?.flatMap(({ sections }) => sections)).toContain('Courts')
    expect(change?.withdraws?.flatMap(({ sections }) => sections).length).toBeGreaterThan(1)
  })

  describe('its words do not come back', () => {
    beforeEach(async () => {
      await newsroom.commitRecall(articleId, recall(2))
    })
    const superseded = { outcome: 'superseded', by: 'recall' }

    test.each([
      ['dropped again later', revision('k9', named)],
      ['dropped again with another slug', revision('k9', { ...named, slugline: 'FIRE-2ND' })],
      ['in capitals and with other spaces', revision('k9', text('NILS  HOLM set the fire.'))],
      ['held by its agency', revision('k9', { ...named, status: 'withheld' })],
    ])('%s', async (_, again) => {
      expect(await newsroom.commitRevision(again)).toEqual(superseded)
      expect(await newsroom.readArticle(articleId)).toMatchObject({ version: 2, status: 'usable', ...mended })
    })

    test('under a field that the desk overrides', async () => {
      const standing = await current()
      await store.articles.writeCurrent({
        ...(standing ?? { articleId, lock: 0 }),
        lock: (standing?.lock ?? 0) + 1,
        overrides: [{ field: 'headline', value: 'Fire', setBy: 'Ida', setAt: '2026-03-01T10:00:00Z' }],
      })
      expect(await newsroom.commitRevision(revision('k9', named))).toEqual(superseded)
    })

    test('but an editor’s own headline may, and the story can be held under it', async () => {
      const ports = { ...store, clock: newsroom.clock }
      await newsroom.commitRevision(revision('k3', { ...mended, headline: 'Man sought' }))
      await newsroom.commitRevision(revision('k4', { ...mended, headline: 'Man found' }))
      await newsroom.commitRecall(articleId, recall(4))
      const set = [{ field: 'headline' as const, value: 'Man sought' }]
      const at = '2026-03-01T10:00:00Z'
      await createCommitEdit(ports)({ articleId, set, clear: [], by: 'Ida', at })
      const restate = createRestateArticle({ ...ports, commitRevision: newsroom.commitRevision })
      expect(await restate(articleId, { status: 'withheld' }, 'Ida')).toMatchObject({
        committed: { outcome: 'accepted', change: { status: 'withheld' } },
      })
    })

    test('but other words do, and the corrected ones', async () => {
      expect((await newsroom.commitRevision(revision('k8', mended))).outcome).toBe('duplicate')
      const next = await newsroom.commitRevision(revision('k9', text('Nobody set the fire.')))
      expect(next).toMatchObject({ outcome: 'accepted', change: { version: 3 } })
    })
  })
})
