import { describe, expect, test } from 'vitest'
import { eventOf } from '#domain/webhooks/event-of.ts'
import { toFeedEntry } from '#license/log/to-feed-entry.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { changeAt } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const until = '2026-03-02T10:00:00.000Z'

describe('the feed entry of a text that follows withheld copy', () => {
  /** How each of some consecutive revisions is announced. */
  const tell = async (...revisions: Parameters<typeof revision>[1][]) => {
    const newsroom = openNewsroom(memoryPorts())
    for (const [index, fields] of revisions.entries())
      await newsroom.commitRevision(revision(`k${index + 1}`, fields))
    const entries = (await newsroom.log()).map(change => toFeedEntry(change, '', false))
    return entries.map(entry => [entry.kind, eventOf(entry)])
  }

  test('is a release after a hold and after an embargo', async () => {
    const freed = ['release', 'article.released']
    expect((await tell({}, { status: 'withheld' }, {})).at(-1)).toEqual(freed)
    expect((await tell({ status: 'withheld' }, text('Another text.'))).at(-1)).toEqual(freed)
    expect((await tell({ status: 'withheld', embargoedUntil: until }, {})).at(-1)).toEqual(freed)
  })

  test('is a revision when the copy was released before, or is still withheld', async () => {
    expect((await tell({ status: 'withheld' }, {}, text('Another text.'))).at(-1)).toEqual([
      'revision',
      'article.updated',
    ])
    expect(
      (await tell({ status: 'withheld' }, { status: 'withheld', embargoedUntil: until })).at(-1),
    ).toEqual(['revision', 'article.withheld'])
  })

  test('is an expiry when its time is over', async () => {
    const newsroom = openNewsroom(memoryPorts())
    await newsroom.commitRevision(revision('k1', { status: 'withheld' }))
    await newsroom.commitRevision(revision('k2', { expires: until }))
    newsroom.setClock('2026-03-02T10:00:01Z')
    await newsroom.commitRelease('harbour')
    const kinds = (await newsroom.log()).map(change => toFeedEntry(change, '', false).kind)
    expect(kinds).toEqual(['revision', 'release', 'expiry'])
  })

  test('is a revision when the copy had expired before', async () => {
    const newsroom = openNewsroom(memoryPorts())
    await newsroom.commitRevision(revision('k1', { expires: until }))
    newsroom.setClock('2026-03-02T10:00:01Z')
    await newsroom.commitRelease('harbour')
    await newsroom.commitRevision(revision('k2', text('It is here again.')))
    const kinds = (await newsroom.log()).map(change => toFeedEntry(change, '', false).kind)
    expect(kinds).toEqual(['revision', 'expiry', 'revision'])
  })
})

test('the feed entry of earlier versions that were taken back is a correction, whatever the text was', () => {
  const classOf = (fields: Parameters<typeof changeAt>[1]) =>
    toFeedEntry(changeAt(3, fields), '', false).class
  expect(classOf({ kind: 'recall' })).toBe('correction')
  expect(classOf({ kind: 'recall', class: 'update' })).toBe('correction')
  expect(classOf({ kind: 'revision', class: 'update' })).toBe('update')
})
