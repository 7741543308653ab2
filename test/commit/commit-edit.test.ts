import { beforeEach, describe, expect, test } from 'vitest'
import { createCommitEdit } from '#commit/commit-edit.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { createClearOverride } from '#functions/desk/overrides/clear-override.ts'
import { createListOverrides } from '#functions/desk/overrides/list-overrides.ts'
import { createSetOverride, type SetOverride } from '#functions/desk/overrides/set-override.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const corrected = text('The harbour reopened at noon.')

describe('an edit by the desk', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    await newsroom.commitRevision(revision('k1'))
  })

  const deskOf = (ports: StorePorts) => {
    const commitEdit = createCommitEdit({ ...ports, clock: newsroom.clock })
    return {
      set: createSetOverride({ ...ports, commitEdit, clock: newsroom.clock }),
      clear: createClearOverride({ commitEdit, clock: newsroom.clock }),
    }
  }
  const headline = (value: unknown, more: Partial<SetOverride> = {}): SetOverride => ({
    articleId: 'harbour',
    field: 'headline',
    value,
    by: 'Ida',
    ...more,
  })
  const set = (edit: SetOverride) => deskOf(store).set(edit)
  const clear = (field: 'headline' | 'byline') =>
    deskOf(store).clear({ articleId: 'harbour', field, by: 'Ida' })
  const kinds = async () => (await newsroom.log()).map(({ kind, orderKey }) => `${kind} ${orderKey}`)
  const read = () => newsroom.readArticle('harbour')

  test('makes a new revision of the same drop, and has a change class only if the editor states one', async () => {
    expect(await set(headline('One'))).toMatchObject({ outcome: 'accepted', change: { version: 2 } })
    const change = { class: 'correction' as const, note: 'the name' }
    await set(headline('Two', { change }))
    expect(await kinds()).toEqual(['revision k1', 'revision k1+000001', 'revision k1+000002'])
    expect((await newsroom.log()).map(each => each.class)).toEqual([undefined, undefined, 'correction'])
    expect(await read()).toMatchObject({ headline: 'Two', change, version: 3 })
    expect((await store.articles.readRevision('harbour', 'k1'))?.article.headline).toMatch(/^Harbour/)
  })

  test('notes what the story is called since, at the latest when somebody repeats an order that failed behind its change', async () => {
    const aliases = { ...store.aliases, note: () => Promise.reject(new Error('throttled')) }
    await expect(deskOf({ ...store, aliases }).set(headline('One'))).rejects.toThrow('throttled')
    expect(await set(headline('One', { by: 'Bo' }))).toMatchObject({ outcome: 'unchanged' })
    const noted = await store.aliases.notedOn(newsroom.clock.now().toISOString().slice(0, 10))
    expect(noted).toMatchObject([{ articleId: 'harbour', headline: 'one' }])
  })

  test('does not turn a redelivery or a repeated drop of the agency’s copy into a new revision', async () => {
    await set(headline('One', { change: { class: 'correction' } }))
    expect(await newsroom.commitRevision(revision('k1'))).toMatchObject({ outcome: 'accepted' })
    expect(await newsroom.commitRevision(revision('k2'))).toMatchObject({ outcome: 'duplicate' })
    expect(await kinds()).toEqual(['revision k1', 'revision k1+000001'])
    await set(headline('Two'))
    expect((await kinds()).at(-1)).toBe('revision k2+000002')
  })

  test('stays through later revisions until the agency itself changes that field, and then lapses', async () => {
    await set(headline('One'))
    expect(await newsroom.commitRevision(revision('k2', corrected))).not.toHaveProperty('lapsed')
    expect(await read()).toMatchObject({ headline: 'One', ...corrected })
    const changed = await newsroom.commitRevision(revision('k3', { headline: 'Harbour shut', ...corrected }))
    expect(changed).toMatchObject({ outcome: 'accepted', lapsed: ['headline'] })
    expect(await read()).toMatchObject({ headline: 'Harbour shut' })
    const list = createListOverrides(store)
    expect((await list('harbour'))?.overrides).toMatchObject([{ isKept: false, agencyNow: 'Harbour shut' }])
    expect(await list('nowhere')).toBeUndefined()
  })

  test('is reported as lapsed by the first text on which it is, and again once it has applied in between', async () => {
    await set(headline('One'))
    const shut = { headline: 'Harbour shut' }
    expect(await newsroom.commitRevision(revision('k2', shut))).toMatchObject({ lapsed: ['headline'] })
    expect(await newsroom.commitRevision(revision('k2', shut))).toMatchObject({ lapsed: ['headline'] })
    expect(await newsroom.commitRevision(revision('k3', { ...shut, ...corrected }))).not.toHaveProperty(
      'lapsed',
    )
    await newsroom.commitRevision(revision('k4'))
    expect(await newsroom.commitRevision(revision('k5', shut))).toMatchObject({ lapsed: ['headline'] })
  })

  test('appends no change when it sets what the agency already says, but is kept as an override', async () => {
    const { headline: said } = revision('k1').article
    expect(await set(headline(said))).toMatchObject({ outcome: 'unchanged', change: { seq: 1 } })
    expect(await kinds()).toEqual(['revision k1'])
    expect((await store.articles.readCurrent('harbour'))?.overrides).toHaveLength(1)
  })

  test('is cleared together with the fields that it implied', async () => {
    await set(headline('By Ana Ruiz and Jo Park, Coastal Wire', { field: 'byline' }))
    expect(await read()).toMatchObject({
      byline: 'Ana Ruiz and Jo Park, Coastal Wire',
      authors: [{ name: 'Ana Ruiz' }, { name: 'Jo Park' }],
    })
    expect(await clear('byline')).toMatchObject({ outcome: 'accepted' })
    expect(await read()).toEqual({ ...revision('k1').article, version: 3 })
    expect(await clear('byline')).toEqual({ outcome: 'not-set' })
  })

  test('leaves a kill as its agency sent it, and tells nobody of one that lapses', async () => {
    await set(headline('One'))
    for (const [orderKey, fields] of [
      ['k2', {}],
      ['k3', { headline: 'Harbour story killed' }],
    ] as const) {
      const kill = revision(orderKey, { status: 'canceled', ...fields })
      expect(await newsroom.commitRevision(kill)).not.toHaveProperty('lapsed')
      expect((await newsroom.log()).at(-1)).toMatchObject({ kind: 'kill', headline: kill.article.headline })
      await newsroom.commitText({ kind: 'reinstatement', revision: revision(`${orderKey}9`) })
    }
  })

  test('is refused when the article is unknown or killed, or the value is invalid or too large', async () => {
    expect(await set(headline('One', { articleId: 'nowhere' }))).toEqual({ outcome: 'unknown' })
    expect(await set(headline(''))).toMatchObject({ outcome: 'refused' })
    expect(await set(headline([{ name: 'Ana Ruiz', rolle: 'Writer' }], { field: 'authors' }))).toMatchObject({
      outcome: 'refused',
    })
    expect(await set(headline('x'.repeat(40_000)))).toEqual({ outcome: 'too-large' })
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    expect(await set(headline('One'))).toEqual({ outcome: 'canceled' })
    expect(await kinds()).toEqual(['revision k1', 'kill k2'])
  })

  test('succeeds after an earlier edit that died before it was committed', async () => {
    const dying: StorePorts = {
      ...store,
      articles: {
        ...store.articles,
        writeCurrent: () => Promise.reject(new Error('The machine failed')),
      },
    }
    await expect(deskOf(dying).set(headline('Lost'))).rejects.toThrow('machine')
    await set(headline('One'))
    expect(await kinds()).toEqual(['revision k1', 'revision k1+000002'])
    expect(await read()).toMatchObject({ headline: 'One' })
  })

  test('recognizes its own write when the store reports a conflict that was none', async () => {
    const doubtful: StorePorts = {
      ...store,
      articles: {
        ...store.articles,
        async writeCurrent(next) {
          await store.articles.writeCurrent(next)
          return 'stale'
        },
      },
    }
    expect(await deskOf(doubtful).set(headline('One'))).toMatchObject({ outcome: 'accepted' })
    expect(await kinds()).toEqual(['revision k1', 'revision k1+000001'])
  })

  test('survives a mistaken kill, with the reinstatement’s reason as the note', async () => {
    await set(headline('One', { change: { class: 'correction' } }))
    await createKillArticle({ ...store, ...newsroom })({ articleId: 'harbour', reason: 'Retracted.' })
    const reinstate = createReinstateArticle({ ...store, ...newsroom })
    await reinstate({ articleId: 'harbour', reason: 'It was another story.' })
    expect(await read()).toMatchObject({
      headline: 'One',
      status: 'usable',
      change: { note: 'Reinstated: It was another story.' },
    })
    expect(await set(headline('Two'))).toMatchObject({ outcome: 'accepted', change: { version: 5 } })
  })

  test('of embargoed copy is withheld like that copy, and released with it', async () => {
    const until = '2026-03-01T12:00:00Z'
    await newsroom.commitRevision(revision('k2', { ...corrected, embargoedUntil: until }))
    await set(headline('One'))
    expect(await read()).toMatchObject({ headline: 'One', status: 'withheld' })
    newsroom.setClock(until)
    await newsroom.commitRelease('harbour')
    expect(await read()).toMatchObject({ headline: 'One', status: 'usable' })
  })
})
