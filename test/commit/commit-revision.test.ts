import { beforeEach, describe, expect, test } from 'vitest'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const corrected = text('The harbour reopened at noon.')
const until = '2026-03-01T12:00:00Z'

describe('committing a revision', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
  })

  const kinds = async () => (await newsroom.log()).map(({ kind, orderKey }) => `${kind} ${orderKey}`)

  test('appends one change for each revision, and counts versions up', async () => {
    const first = await newsroom.commitRevision(revision('k1'))
    expect(first).toMatchObject({ outcome: 'accepted', change: { seq: 1, version: 1, status: 'usable' } })
    const change = { class: 'correction' as const }
    const second = await newsroom.commitRevision(revision('k2', { ...corrected, change }))
    expect(second).toMatchObject({ outcome: 'accepted', change: { seq: 2, version: 2, class: 'correction' } })
    expect(await newsroom.readArticle('harbour')).toMatchObject({ version: 2, ...corrected })
  })

  test('changes nothing when the same revision is committed again', async () => {
    const first = await newsroom.commitRevision(revision('k1'))
    expect(await newsroom.commitRevision(revision('k1'))).toEqual(first)
    expect(await kinds()).toEqual(['revision k1'])
  })

  test('is committed at the instant when its change is put, though its intent was written long before', async () => {
    const { putAt } = store.changes
    store.changes.putAt = async () => {
      throw new Error('The process dies')
    }
    await expect(newsroom.commitRevision(revision('k1'))).rejects.toThrow('dies')
    store.changes.putAt = putAt
    newsroom.setClock('2026-03-01T10:05:00Z')
    await newsroom.commitRevision(revision('k1', { id: 'pier' }))
    newsroom.setClock('2026-03-01T10:06:00Z')
    await newsroom.commitRevision(revision('k1'))
    const log = await newsroom.log()
    expect(log.map(({ articleId, committedAt }) => [articleId, committedAt.slice(11, 16)])).toEqual([
      ['pier', '10:05'],
      ['harbour', '10:06'],
    ])
    // Whoever begins at an instant is given all that came into the log since.
    expect(await store.changes.lastBefore(new Date('2026-03-01T10:04:00Z'))).toBe(0)
  })

  test('stores an earlier revision that arrives late, but does not show it', async () => {
    await newsroom.commitRevision(revision('k2', corrected))
    expect(await newsroom.commitRevision(revision('k1'))).toEqual({
      outcome: 'superseded',
      by: 'later-revision',
    })
    expect(await store.articles.listRevisions('harbour')).toEqual(['k1', 'k2'])
    expect(await kinds()).toEqual(['revision k2'])
    expect(await newsroom.readArticle('harbour')).toMatchObject(corrected)
  })

  test('calls a later revision with the same text a duplicate, and one ordered between the two superseded', async () => {
    await newsroom.commitRevision(revision('k1'))
    const repeated = await newsroom.commitRevision(revision('k3', { receivedAt: '2026-03-01T11:00:00Z' }))
    expect(repeated).toMatchObject({ outcome: 'duplicate', change: { seq: 1 } })
    expect(await newsroom.commitRevision(revision('k3', { receivedAt: '2026-03-01T11:00:00Z' }))).toEqual(
      repeated,
    )
    expect(await newsroom.commitRevision(revision('k2', corrected))).toMatchObject({ outcome: 'superseded' })
    expect(await newsroom.readArticle('harbour')).toEqual(revision('k1').article)
    expect(await kinds()).toEqual(['revision k1'])
  })

  test('cancels the article for good when the revision is a kill', async () => {
    await newsroom.commitRevision(revision('k1'))
    const kill = await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    expect(kill).toMatchObject({
      outcome: 'accepted',
      change: { kind: 'kill', status: 'canceled', version: 2 },
    })
    expect(await newsroom.commitRevision(revision('k3', corrected))).toEqual({
      outcome: 'superseded',
      by: 'kill',
    })
    expect(await store.articles.listRevisions('harbour')).toEqual(['k1', 'k2', 'k3'])
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'canceled' })
    expect(await kinds()).toEqual(['revision k1', 'kill k2'])
  })

  test('cancels the article also when the kill is ordered before its story or arrives before it', async () => {
    await newsroom.commitRevision(revision('k3', corrected))
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    await newsroom.commitRevision(revision('k2', { id: 'pier', status: 'canceled' }))
    await newsroom.commitRevision(revision('k3', { id: 'pier', ...corrected }))
    for (const id of ['harbour', 'pier'])
      expect(await newsroom.readArticle(id)).toMatchObject({ status: 'canceled' })
  })

  test('a kill reaches every licensee whose product selected the killed text, though the notice has other sections', async () => {
    const sold = { agency: 'Coastal Wire', language: 'en', sections: ['Sport'] }
    await newsroom.commitRevision(revision('k1', sold))
    await newsroom.commitRevision(revision('k2', { status: 'canceled', sections: ['Advisories'] }))
    expect((await newsroom.log()).at(-1)).toMatchObject({ kind: 'kill', ...sold })
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'canceled', ...sold })
  })

  test('a kill is told of at once, whatever embargo or end its own item states', async () => {
    await newsroom.commitRevision(revision('k1'))
    const states = { embargoedUntil: until, expires: '2026-03-01T09:00:00Z' }
    await newsroom.commitRevision(revision('k2', { status: 'canceled', ...states }))
    const kill = (await newsroom.log()).at(-1)
    expect(kill).toMatchObject({ kind: 'kill', status: 'canceled' })
    for (const name of Object.keys(states)) expect(kill).not.toHaveProperty(name)
  })

  test('a kill also reaches licensees who held an earlier version, selected by other fields', async () => {
    await newsroom.commitRevision(revision('k1', { agency: 'Coastal Wire', sections: ['Sport'] }))
    await newsroom.commitRevision(revision('k2', { ...corrected, agency: 'Ridge News', sections: ['World'] }))
    await newsroom.commitRevision(revision('k3', { agency: 'Ridge News', sections: ['Money'] }))
    await newsroom.commitRevision(revision('k4', { status: 'canceled', sections: [] }))
    expect((await newsroom.log()).at(-1)).toMatchObject({
      agency: 'Ridge News',
      sections: ['Money'],
      alsoReaches: [
        { agency: 'Coastal Wire', sections: ['Sport'] },
        { agency: 'Ridge News', sections: ['World'] },
      ],
    })
  })

  test('a kill does not reach licensees selected only by copy that was never shown', async () => {
    await newsroom.commitRevision(revision('k1', { sections: ['Secret'], status: 'withheld' }))
    await newsroom.commitRevision(revision('k2', { ...corrected, sections: ['World'] }))
    await newsroom.commitRevision(revision('k3', { status: 'canceled', sections: [] }))
    const kill = (await newsroom.log()).at(-1)
    expect(kill).toMatchObject({ kind: 'kill', sections: ['World'] })
    expect(kill).not.toHaveProperty('alsoReaches')
  })

  test('classifies a change by comparing the texts, and keeps the class that the agency states', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(revision('k2', corrected))
    const says = { change: { class: 'writethru' as const } }
    await newsroom.commitRevision(revision('k3', { ...corrected, ...says, urgency: 2 }))
    await newsroom.commitRevision(revision('k4', { ...corrected, change: { class: 'update' as const } }))
    await newsroom.commitRevision(revision('k5', { status: 'canceled' }))
    const classes = (await newsroom.log()).map(change => [change.class, change.computed])
    expect(classes).toEqual([
      [undefined, undefined],
      ['correction', undefined],
      ['writethru', 'metadata-only'],
      ['update', 'metadata-only'],
      ['kill', undefined],
    ])
  })

  test('only a reinstatement undoes a kill, and an earlier kill arriving again does not undo the reinstatement', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    const reinstatement = { kind: 'reinstatement' as const, revision: revision('k5') }
    await store.articles.putRevision(reinstatement.revision)
    for (let time = 0; time < 2; time += 1)
      expect(await newsroom.commitText(reinstatement)).toMatchObject({
        outcome: 'accepted',
        change: { version: 3 },
      })
    expect(await newsroom.commitRevision(revision('k2', { status: 'canceled' }))).toMatchObject({
      outcome: 'superseded',
    })
    expect(await newsroom.commitRevision(revision('k6', corrected))).toMatchObject({ outcome: 'accepted' })
    expect(await kinds()).toEqual(['revision k1', 'kill k2', 'reinstatement k5', 'revision k6'])
  })

  test('withholds embargoed copy, records the embargo, and shows the copy once it is released', async () => {
    await newsroom.commitRevision(revision('k1', { embargoedUntil: until }))
    const embargo = { articleId: 'harbour', orderKey: 'k1', releaseAt: new Date(until).toISOString() }
    expect((await store.embargoes.dueBy(new Date(until), 10)).readable).toEqual([embargo])
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'withheld', embargoedUntil: until })
    expect(await newsroom.commitRelease('harbour')).toEqual({ outcome: 'idle' })

    newsroom.setClock(until)
    for (let time = 0; time < 2; time += 1)
      expect(await newsroom.commitRelease('harbour')).toMatchObject({
        outcome: 'accepted',
        change: { seq: 2, version: 1, kind: 'release', status: 'usable' },
      })
    expect(await kinds()).toEqual(['revision k1', 'release k1'])
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'usable', version: 1 })
  })

  test('shows copy at once when its embargo ended before it arrived', async () => {
    newsroom.setClock('2026-03-01T12:00:00.001Z')
    await newsroom.commitRevision(revision('k1', { status: 'withheld', embargoedUntil: until }))
    expect(await newsroom.log()).toMatchObject([{ status: 'usable' }])
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'usable' })
    expect((await store.embargoes.dueBy(new Date(until), 10)).readable).toEqual([])
  })

  test('does not withhold a released story again when the same copy arrives once more', async () => {
    await newsroom.commitRevision(revision('k1', { embargoedUntil: until }))
    newsroom.setClock(until)
    await newsroom.commitRelease('harbour')
    newsroom.setClock('2026-03-01T11:59:59Z')
    expect(await newsroom.commitRevision(revision('k2', { embargoedUntil: until }))).toMatchObject({
      outcome: 'duplicate',
    })
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'usable' })
  })
})
