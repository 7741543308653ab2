import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case } from '#schemas/desk/case.ts'
import { aCase } from './a-case.ts'
import { type World, worlds } from './worlds.ts'

const ofTwo = (id: string): Case => aCase({ id, candidates: ['a', 'b'] })

describe.each(worlds)('cases %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('are opened once, listed newest first, and cannot be opened again after they are closed', async () => {
    const { cases, closedCases } = world.ports
    const [old, young] = [ofTwo('20260301-a'), ofTwo('20260302-a')]
    for (const each of [old, young]) expect(await cases.open(each)).toBe('opened')
    expect(await cases.open({ ...old, candidates: [] })).toBe('present')
    expect(await cases.listOpen()).toEqual([young, old])
    expect(await cases.countOpen()).toBe(2)
    const closed: Case = { ...young, status: 'closed', closedAt: '2026-03-02T11:00:00Z', closedBy: 'desk' }
    await cases.close(closed)
    await cases.close({ ...closed, closedBy: 'arrival' })
    expect(await cases.open(young)).toBe('present')
    expect(await cases.listOpen()).toEqual([old])
    expect(await cases.countOpen()).toBe(1)
    expect(await cases.find(young.id)).toEqual(closed)
    expect(await cases.find('20260303-a')).toBeUndefined()
    expect(await closedCases.of('2026-03-02')).toEqual([closed])
    expect(await closedCases.of('2026-03-01')).toEqual([])
  })

  test('are not read to list and count open cases once they are closed', async () => {
    const { cases } = world.ports
    const before = await cases.countOpen()
    for (const month of ['01', '02', '03']) {
      const opened = ofTwo(`2025${month}01-b`)
      await cases.open(opened)
      await cases.close({ ...opened, status: 'closed', closedAt: opened.openedAt, closedBy: 'desk' })
      expect(await cases.find(opened.id)).toMatchObject({ status: 'closed' })
    }
    expect(await cases.countOpen()).toBe(before)
  })
})
