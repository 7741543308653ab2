import { describe, expect, test } from 'vitest'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { worlds } from './worlds.ts'

describe.each(worlds)('the commit %s', (_name, open) => {
  test('leaves a dense log with each change once when twelve writers commit to three articles at once', async () => {
    const world = await open()
    const newsroom = openNewsroom(world.ports)
    const revisions = ['harbour', 'pier', 'quay'].flatMap(id =>
      ['k1', 'k2', 'k3', 'k4'].map(orderKey => revision(orderKey, { id, ...text(`${id} ${orderKey}`) })),
    )
    await Promise.all([...revisions, ...revisions].map(each => newsroom.commitRevision(each)))
    const log = await newsroom.log()
    expect(log.map(change => change.seq)).toEqual(log.map((_, index) => index + 1))
    const names = log.map(change => `${change.articleId} ${change.orderKey}`)
    expect(new Set(names).size).toBe(names.length)
    for (const id of ['harbour', 'pier', 'quay'])
      expect(await newsroom.readArticle(id)).toMatchObject(text(`${id} k4`))
    await world.close()
  })
})
