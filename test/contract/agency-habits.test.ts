import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgencyHabit } from '#schemas/agency-habit.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('habits of agencies %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('are kept one for each agency, the latest replacing the earlier', async () => {
    const { habits } = world.ports
    const habit: AgencyHabit = {
      agency: 'Coastal Wire',
      lastSeenAt: '2026-03-01T10:00:00.000Z',
      longestGapMs: 0,
      seen: 1,
    }
    expect(await habits.find(habit.agency)).toBeUndefined()
    const later = { ...habit, lastSeenAt: '2026-03-01T11:00:00.000Z', longestGapMs: 3_600_000, seen: 2 }
    for (const each of [habit, later, { ...habit, agency: 'Ångström Press' }]) await habits.put(each)
    expect(await habits.find(habit.agency)).toEqual(later)
    expect((await habits.all()).map(({ agency }) => agency)).toEqual(['Coastal Wire', 'Ångström Press'])
  })
})
