import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const until = '2026-03-01T12:00:00Z'
const embargoed = { embargoedUntil: until }

describe('the release of embargoes', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let release = createReleaseEmbargoes({ ...store, ...newsroom })
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    release = createReleaseEmbargoes({ ...store, ...newsroom })
  })

  const kinds = async () => (await newsroom.log()).map(({ articleId, kind }) => `${articleId} ${kind}`)
  const left = async () => (await store.embargoes.dueBy(new Date('2027-01-01T00:00:00Z'), 10)).readable

  test('waits for the instant, then appends one release that still names the embargo', async () => {
    await newsroom.commitRevision(revision('k1', embargoed))
    newsroom.setClock('2026-03-01T11:59:59.999Z')
    expect(await release()).toEqual({ due: 0, released: 0, lateMs: expect.any(Number) })
    newsroom.setClock(until)
    expect(await release()).toEqual({ due: 1, released: 1, lateMs: expect.any(Number) })
    expect(await release()).toEqual({ due: 0, released: 0, lateMs: expect.any(Number) })
    expect((await newsroom.log()).at(-1)).toMatchObject({ kind: 'release', embargoedUntil: until, seq: 2 })
    expect(await left()).toEqual([])
  })

  test('ends the use of copy that came after its end, and counts it late only from when it came', async () => {
    await newsroom.commitRevision(revision('k1', { expires: '2020-01-01T00:00:00Z' }))
    newsroom.setClock('2026-03-01T10:00:30Z')
    expect(await release()).toEqual({ due: 1, released: 1, lateMs: 30_000 })
    expect(await kinds()).toEqual(['harbour revision', 'harbour expiry'])
    expect(await left()).toEqual([])
  })

  test('ignores an embargo that was moved, and ends it at its new instant', async () => {
    const moved = '2026-03-01T13:00:00Z'
    await newsroom.commitRevision(revision('k1', embargoed))
    await newsroom.commitRevision(revision('k2', { embargoedUntil: moved }))
    newsroom.setClock(until)
    expect(await release()).toEqual({ due: 1, released: 0, lateMs: expect.any(Number) })
    newsroom.setClock(moved)
    expect(await release()).toEqual({ due: 1, released: 1, lateMs: expect.any(Number) })
    expect(await kinds()).toEqual(['harbour revision', 'harbour revision', 'harbour release'])
    expect(await left()).toEqual([])
  })

  test('ignores the embargo of an article that was killed, or published by a later revision', async () => {
    for (const id of ['harbour', 'pier']) await newsroom.commitRevision(revision('k1', { id, ...embargoed }))
    await newsroom.commitRevision(revision('k2', { id: 'harbour', status: 'canceled' }))
    await newsroom.commitRevision(revision('k2', { id: 'pier' }))
    newsroom.setClock(until)
    expect(await release()).toEqual({ due: 2, released: 0, lateMs: expect.any(Number) })
    expect(await left()).toEqual([])
    expect((await kinds()).filter(kind => kind.endsWith('release'))).toEqual([])
  })

  test('keeps a story held when the order to embargo it failed', async () => {
    await newsroom.commitRevision(revision('k1', { status: 'withheld' }))
    const restate = createRestateArticle({ ...store, ...newsroom })
    const { writeCurrent } = store.articles
    store.articles.writeCurrent = async () => {
      throw new Error('The process dies')
    }
    await expect(restate('harbour', { status: 'withheld', embargoedUntil: until })).rejects.toThrow('dies')
    Object.assign(store.articles, { writeCurrent })
    expect(await left()).toHaveLength(1)
    newsroom.setClock(until)
    expect(await release()).toMatchObject({ due: 1, released: 0 })
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'withheld' })
    expect(await kinds()).toEqual(['harbour revision'])
    expect(await left()).toEqual([])
  })

  test('commits a revision whose writer died after noting its embargo', async () => {
    await store.articles.putRevision(revision('k1', embargoed))
    await store.embargoes.put({ articleId: 'harbour', orderKey: 'k1', releaseAt: until })
    newsroom.setClock(until)
    await release()
    expect(await newsroom.readArticle('harbour')).toMatchObject({ status: 'usable' })
    expect(await left()).toEqual([])
  })

  test('keeps the embargo of a revision that arrives meanwhile', async () => {
    await newsroom.commitRevision(revision('k1', embargoed))
    const later = { articleId: 'harbour', orderKey: 'k2', releaseAt: new Date(until).toISOString() }
    const commitRelease = async (articleId: string) => {
      await store.embargoes.put(later)
      return newsroom.commitRelease(articleId)
    }
    newsroom.setClock(until)
    await createReleaseEmbargoes({ ...store, ...newsroom, commitRelease })()
    expect(await left()).toEqual([later])
  })

  test('keeps the embargo whose instant lies ahead again, as the clock is set back in the run', async () => {
    for (const id of ['harbour', 'pier'])
      await newsroom.commitRevision(revision('k1', { id, ...embargoed, ...text(id) }))
    const setBack = '2026-03-01T11:59:58Z'
    const dueBy: typeof store.embargoes.dueBy = async (...asked) => {
      const due = await store.embargoes.dueBy(...asked)
      newsroom.setClock(setBack)
      return due
    }
    newsroom.setClock(until)
    const embargoes = { ...store.embargoes, dueBy }
    expect(await createReleaseEmbargoes({ ...store, ...newsroom, embargoes })()).toMatchObject({ due: 0 })
    const commitRelease: typeof newsroom.commitRelease = (...given) => {
      newsroom.setClock(setBack)
      return newsroom.commitRelease(...given)
    }
    newsroom.setClock(until)
    await createReleaseEmbargoes({ ...store, ...newsroom, commitRelease })()
    newsroom.setClock(until)
    await release()
    expect((await kinds()).filter(kind => kind.endsWith('release'))).toEqual([
      'harbour release',
      'pier release',
    ])
    expect(await left()).toEqual([])
  })

  test('ends the other embargoes when one cannot be read, and then throws', async () => {
    await newsroom.commitRevision(revision('k1', embargoed))
    newsroom.setClock(until)
    const unreadable = [{ name: `${until}#pier`, error: new Error('No orderKey') }]
    const dueBy = async (now: Date, limit: number) => ({
      ...(await store.embargoes.dueBy(now, limit)),
      unreadable,
    })
    const failing = createReleaseEmbargoes({
      ...store,
      ...newsroom,
      embargoes: { ...store.embargoes, dueBy },
    })
    await expect(failing()).rejects.toMatchObject({
      errors: [{ message: `The embargo ${until}#pier cannot be read` }],
    })
    expect(await kinds()).toEqual(['harbour revision', 'harbour release'])
    expect(await left()).toEqual([])
  })

  test('ends the other embargoes when one fails, and then throws', async () => {
    for (const id of ['harbour', 'pier', 'quay'])
      await newsroom.commitRevision(revision('k1', { id, ...embargoed, ...text(id) }))
    newsroom.setClock(until)
    const commitRelease = (articleId: string) =>
      articleId === 'pier'
        ? Promise.reject(new Error('The machine failed'))
        : newsroom.commitRelease(articleId)
    const failing = createReleaseEmbargoes({ ...store, ...newsroom, commitRelease })
    await expect(failing()).rejects.toThrow('1 embargoes failed')
    expect(await left()).toMatchObject([{ articleId: 'pier' }])
    expect(await release()).toEqual({ due: 1, released: 1, lateMs: expect.any(Number) })
  })

  test('ends embargoes however many earlier ones fail', async () => {
    const ids = Array.from({ length: 501 }, (_, index) => `stuck-${index}`)
    for (const articleId of ids)
      await store.embargoes.put({ articleId, orderKey: 'k1', releaseAt: '2026-03-01T11:00:00Z' })
    await newsroom.commitRevision(revision('k1', embargoed))
    newsroom.setClock(until)
    const commitRelease = (articleId: string) =>
      articleId.startsWith('stuck')
        ? Promise.reject(new Error('CURRENT cannot be read'))
        : newsroom.commitRelease(articleId)
    const failing = createReleaseEmbargoes({ ...store, ...newsroom, commitRelease })
    await expect(failing()).rejects.toThrow('501 embargoes failed')
    expect(await kinds()).toEqual(['harbour revision', 'harbour release'])
  })

  test('leaves the rest to the next run before its Lambda is cut off, however slow the table is', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `story-${index}`)
    for (const articleId of ids)
      await store.embargoes.put({ articleId, orderKey: 'k1', releaseAt: '2026-03-01T11:00:00Z' })
    let now = Date.parse(until)
    const commitRelease = (articleId: string) => {
      now += 9_000
      newsroom.setClock(new Date(now).toISOString())
      return newsroom.commitRelease(articleId)
    }
    newsroom.setClock(until)
    const slow = createReleaseEmbargoes({ ...store, ...newsroom, commitRelease })
    const { due } = await slow()
    expect(due).toBeGreaterThan(0)
    expect(due * 9).toBeLessThan(55)
    while ((await left()).length > 0) await slow()
  })

  test('ends five hundred a run, and the rest in the next', async () => {
    const ids = Array.from({ length: 501 }, (_, index) => `story-${index}`)
    for (const articleId of ids)
      await store.embargoes.put({ articleId, orderKey: 'k1', releaseAt: '2026-03-01T11:00:00Z' })
    newsroom.setClock(until)
    expect(await release()).toMatchObject({ due: 500 })
    expect(await release()).toMatchObject({ due: 1 })
    expect(await left()).toEqual([])
  })
})
