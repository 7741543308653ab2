import { describe, expect, onTestFinished, test } from 'vitest'
import { changeAt } from './story.ts'
import { worlds } from './worlds.ts'

describe.each(worlds)('holds %s', (_name, open) => {
  test('are the articles withheld without an end, in the order in which they came to be', async () => {
    const world = await open()
    onTestFinished(() => world.close())
    const { articles, holds } = world.ports
    const write = (articleId: string, lock: number, hour: number, fields: object) =>
      articles.writeCurrent({
        articleId,
        lock,
        change: {
          ...changeAt(lock, { articleId, committedAt: `2026-03-01T0${hour}:00:00.000Z` }),
          ...fields,
        },
      })
    const held = { status: 'withheld' }
    await write('quay', 1, 3, held)
    await write('pier', 1, 1, held)
    await write('lock', 1, 2, { ...held, embargoedUntil: '2026-03-02T00:00:00Z' })
    await write('dock', 1, 2, { ...held, kind: 'expiry' })
    await write('mole', 1, 2, {})
    expect(await holds.list(10)).toEqual(['pier', 'quay'])
    expect(await holds.list(1)).toEqual(['pier'])
    await write('pier', 2, 4, {})
    await write('lock', 2, 5, held)
    expect(await holds.list(10)).toEqual(['quay', 'lock'])
  })
})
