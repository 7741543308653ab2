import { beforeEach, describe, expect, test } from 'vitest'
import { changeAt } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

describe('readArticle', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  const later = revision('k2', text('The harbour reopened at noon.'))
  const pending = { change: changeAt(2, { orderKey: 'k2', version: 2 }), digest: later.digest }

  /** Leaves a dead writer's intent on CURRENT. */
  const leavePending = async (): Promise<void> => {
    await store.articles.putRevision(later)
    const current = await store.articles.readCurrent('harbour')
    if (!current) throw new Error('Nothing is current')
    await store.articles.writeCurrent({ ...current, pending, lock: current.lock + 1 })
  }

  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    await newsroom.commitRevision(revision('k1'))
  })

  test('gives nothing for an unknown article', async () => {
    expect(await newsroom.readArticle('nowhere')).toBeUndefined()
  })

  test('gives nothing for a revision that is stored but not committed', async () => {
    await store.articles.putRevision(revision('k1', { id: 'pier' }))
    expect(await newsroom.readArticle('pier')).toBeUndefined()
  })

  test('gives the committed revision while the pending one has no slot in the log', async () => {
    await leavePending()
    expect(await newsroom.readArticle('harbour')).toEqual(revision('k1').article)
  })

  test('gives the committed revision while the pending one’s slot holds another article’s change', async () => {
    await leavePending()
    await store.changes.putAt({ ...pending.change, articleId: 'pier' })
    expect(await newsroom.readArticle('harbour')).toEqual(revision('k1').article)
  })

  test('gives the pending revision once the log holds its change', async () => {
    await leavePending()
    await store.changes.putAt(pending.change)
    expect(await newsroom.readArticle('harbour')).toEqual({ ...later.article, version: 2 })
  })

  test('throws when the current revision is missing from the store', async () => {
    await store.articles.writeCurrent({
      articleId: 'pier',
      lock: 1,
      change: changeAt(1, { articleId: 'pier' }),
    })
    await expect(newsroom.readArticle('pier')).rejects.toThrow('not there')
  })
})
