import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeAt } from './story.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('the change log %s', (_name, open) => {
  let world: World
  beforeEach(async () => {
    world = await open()
  })
  afterEach(() => world.close())

  /** Three changes are committed in each second. */
  const secondOf = (seq: number) => new Date(Date.UTC(2026, 2, 1, 10, 0, Math.ceil(seq / 3)))
  const fill = async (from: number, to: number): Promise<void> => {
    for (let seq = from; seq <= to; seq += 1)
      await world.ports.changes.putAt(changeAt(seq, { committedAt: secondOf(seq).toISOString() }))
  }

  test('is empty at first', async () => {
    const { changes } = world.ports
    expect(await changes.head()).toBe(0)
    expect(await changes.at(1)).toBeUndefined()
    expect(await changes.after(0, 10)).toEqual([])
  })

  test('keeps the first change put in a slot, and returns it to a second writer', async () => {
    const { changes } = world.ports
    expect(await changes.putAt(changeAt(1))).toEqual({ outcome: 'put' })
    const taken = await changes.putAt(changeAt(1, { articleId: 'other' }))
    expect(taken).toEqual({ outcome: 'taken', by: changeAt(1) })
    expect(await changes.at(1)).toEqual(changeAt(1))
    expect(await changes.head()).toBe(1)
  })

  test('gives contiguous runs of changes after a sequence number', async () => {
    const { changes } = world.ports
    await fill(1, 5)
    expect((await changes.after(0, 3)).map(change => change.seq)).toEqual([1, 2, 3])
    expect((await changes.after(3, 3)).map(change => change.seq)).toEqual([4, 5])
    expect(await changes.after(5, 3)).toEqual([])
    expect(await changes.after(0, 0)).toEqual([])
  })

  test('ends a run before a gap', async () => {
    const { changes } = world.ports
    await fill(1, 2)
    await fill(4, 4)
    expect((await changes.after(0, 10)).map(change => change.seq)).toEqual([1, 2])
    expect(await changes.after(2, 10)).toEqual([])
  })

  test('is read across the border of two segments, from a sequence number or an instant', async () => {
    const { changes } = world.ports
    expect(await changes.lastBefore(secondOf(1))).toBe(0)
    await fill(1, 1000)
    expect(await changes.head()).toBe(1000)
    expect(await changes.after(1000, 5)).toEqual([])
    await fill(1001, 1003)
    expect(await changes.head()).toBe(1003)
    expect((await changes.after(997, 5)).map(change => change.seq)).toEqual([998, 999, 1000, 1001, 1002])
    expect((await changes.after(0, 2000)).at(-1)?.seq).toBe(1003)

    await fill(1004, 1_150)
    for (const seq of [1, 2, 3, 4, 100, 101, 307, 1_000, 1_001, 1_150])
      expect(await changes.lastBefore(secondOf(seq))).toBe(Math.ceil(seq / 3) * 3 - 3)
    expect(await changes.lastBefore(new Date('2000-01-01'))).toBe(0)
    expect(await changes.lastBefore(new Date('2100-01-01'))).toBe(1_150)
  })

  test('keeps a mark for each change it is put on, in any order and however often', async () => {
    const { changes } = world.ports
    const asked = [1, 2, 1000, 1001, 1002, 5000]
    expect(await changes.marked(asked)).toEqual(new Set())
    for (const seqs of [[1002, 1], [1000], [1, 1], []]) await changes.mark(seqs)
    expect(await changes.marked(asked)).toEqual(new Set([1, 1000, 1002]))
    expect(await changes.marked([2, 1001])).toEqual(new Set())
    expect(await changes.marked([])).toEqual(new Set())
  })

  test('has room for a mark on every change of a segment', async () => {
    const { changes } = world.ports
    const all = Array.from({ length: 1000 }, (_, at) => 2001 + at)
    await changes.mark(all)
    expect(await changes.marked([2000, ...all, 3001])).toEqual(new Set(all))
    expect(await changes.head()).toBe(0)
  })

  test('gives a slot to exactly one of several simultaneous writers', async () => {
    const { changes } = world.ports
    const puts = await Promise.all(
      Array.from({ length: 8 }, (_, writer) => changes.putAt(changeAt(1, { articleId: `writer-${writer}` }))),
    )
    expect(puts.filter(put => put.outcome === 'put')).toHaveLength(1)
    const holder = await changes.at(1)
    for (const put of puts) if (put.outcome === 'taken') expect(put.by).toEqual(holder)
  })
})
