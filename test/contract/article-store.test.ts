import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Current } from '#schemas/current.ts'
import type { Override } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'
import { changeAt, revisionOf } from './story.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('articles %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  const currentOf = (articleId: string, lock: number, fields: Partial<Current> = {}): Current => ({
    articleId,
    lock,
    ...fields,
  })

  test('give nothing for an article that is unknown', async () => {
    const { articles } = world.ports
    expect(await articles.readNewest('nowhere')).toEqual({})
    expect(await articles.readCurrent('nowhere')).toBeUndefined()
    expect(await articles.readRevision('nowhere', 'k1')).toBeUndefined()
    expect(await articles.listRevisions('nowhere')).toEqual([])
  })

  test('keep the first text put under an order key', async () => {
    const { articles } = world.ports
    const first = revisionOf('k1', { id: 'once', headline: 'First' })
    expect(await articles.putRevision(first)).toBe('put')
    expect(await articles.putRevision(revisionOf('k1', { id: 'once', headline: 'Second' }))).toBe('present')
    expect(await articles.readRevision('once', 'k1')).toEqual(first)
  })

  test('give revisions by name in the order asked, up to a limit of size', async () => {
    const { articles } = world.ports
    const textOf = (letter: string) => ({ html: letter.repeat(60), text: letter.repeat(40), wordCount: 1 })
    const revisions = ['n1', 'n2', 'n3'].map(orderKey =>
      revisionOf(orderKey, { id: `named-${orderKey}`, body: textOf(orderKey[1] ?? '') }),
    )
    for (const revision of revisions) await articles.putRevision(revision)
    const [first, second, third] = revisions as [Revision, Revision, Revision]
    expect(await articles.readRevisions([third, first, third, second], 1_000)).toEqual([
      third,
      first,
      third,
      second,
    ])
    expect(await articles.readRevisions([second, third, first], 250)).toEqual([second, third])
    expect(await articles.readRevisions([second, third], 10)).toEqual([second])
    expect(await articles.readRevisions([], 10)).toEqual([])
    const nowhere = { articleId: 'nowhere', orderKey: 'n1' }
    expect(await articles.readRevisions([nowhere, second], 1_000)).toEqual([undefined, second])
  })

  test('give CURRENT and the newest revision in one read', async () => {
    const { articles } = world.ports
    for (const orderKey of ['k2', 'k3', 'k1'])
      await articles.putRevision(revisionOf(orderKey, { id: 'pair' }))
    expect(await articles.readNewest('pair')).toEqual({ newest: revisionOf('k3', { id: 'pair' }) })
    const current = currentOf('pair', 1, { orderKey: 'k2', change: changeAt(7) })
    await articles.writeCurrent(current)
    expect(await articles.readNewest('pair')).toEqual({ current, newest: revisionOf('k3', { id: 'pair' }) })
    expect(await articles.listRevisions('pair')).toEqual(['k1', 'k2', 'k3'])
  })

  test('give CURRENT of 120 articles in one call, each once', async () => {
    const { articles } = world.ports
    const ids = Array.from({ length: 120 }, (_, index) => `many-${index}`)
    for (const id of ids) await articles.writeCurrent(currentOf(id, 1))
    const currents = await articles.readCurrents([...ids, 'many-7', 'nowhere'])
    expect(currents.map(({ articleId }) => articleId).toSorted()).toEqual(ids.toSorted())
    expect(await articles.readCurrents([])).toEqual([])
  })

  test('give CURRENT of an article without revisions', async () => {
    const { articles } = world.ports
    await articles.writeCurrent(currentOf('bare', 1))
    expect(await articles.readNewest('bare')).toEqual({ current: currentOf('bare', 1) })
  })

  test('write CURRENT only when its lock is one past the stored one', async () => {
    const { articles } = world.ports
    expect(await articles.writeCurrent(currentOf('lock', 2))).toBe('stale')
    expect(await articles.writeCurrent(currentOf('lock', 1))).toBe('written')
    expect(await articles.writeCurrent(currentOf('lock', 1))).toBe('stale')
    const pending = { change: changeAt(4), digest: 'd'.repeat(64) }
    expect(await articles.writeCurrent(currentOf('lock', 2, { pending }))).toBe('written')
    expect(await articles.writeCurrent(currentOf('lock', 2))).toBe('stale')
    expect(await articles.readCurrent('lock')).toEqual(currentOf('lock', 2, { pending }))
  })

  test('let exactly one of several simultaneous writers of the same lock through', async () => {
    const { articles } = world.ports
    const written = await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        articles.writeCurrent(currentOf('race', 1, { orderKey: `k${writer}` })),
      ),
    )
    expect(written.filter(outcome => outcome === 'written')).toHaveLength(1)
  })

  test('keep an editor’s overrides and the agency’s values under them', async () => {
    const { articles } = world.ports
    const setBy = { setBy: 'Ida', setAt: '2026-03-01T10:00:00.000Z' }
    const overrides: Override[] = [
      { field: 'authors', value: [{ name: 'Ana Ruíz' }], agencyValue: [], impliedBy: 'byline', ...setBy },
      { field: 'summary', agencyValue: 'It reopened.', ...setBy },
    ]
    await articles.writeCurrent(currentOf('set', 1, { overrides, edits: 3 }))
    expect(await articles.readCurrent('set')).toEqual(currentOf('set', 1, { overrides, edits: 3 }))
    const evidence = { raw: 'It reopened.', rule: 'text/summary' }
    const edited: Revision = {
      ...revisionOf('k1+000003', { id: 'set' }),
      agencyFields: [{ field: 'summary', value: 'It reopened.', evidence }, { field: 'change' }],
    }
    await articles.putRevision(edited)
    expect(await articles.readRevision('set', 'k1+000003')).toEqual(edited)
  })

  test('keep every field of an article, and any character', async () => {
    const { articles } = world.ports
    const revision = revisionOf('k1', {
      id: 'whole',
      headline: 'Café Zürich\u00a0— “naïve” 🛳',
      byline: 'Ana Ruiz, Coastal Wire',
      embargoedUntil: '2026-03-02T00:00:00Z',
      copyright: { year: 2026, holder: 'Coastal Wire', notice: '(c)2026 Coastal Wire' },
      change: { class: 'correction', note: 'CORRECTS a name' },
      evidence: { byline: { raw: 'By Ana Ruiz', rule: 'byline/persons', at: { line: 2, column: 1 } } },
    })
    await articles.putRevision(revision)
    expect(await articles.readRevision('whole', 'k1')).toEqual(revision)
  })
})
