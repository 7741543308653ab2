import { expect, test } from 'vitest'
import { createNoteAgencies } from '#functions/ingest/afterwards/note-agencies.ts'
import { memoryAgencyHabits } from '#test/memory/memory-agency-habits.ts'

test('one process notes an agency once in ten minutes', async () => {
  let now = Date.parse('2026-03-01T10:00:00Z')
  const habits = memoryAgencyHabits()
  const noteAgencies = createNoteAgencies({ habits, clock: { now: () => new Date(now) } })
  for (let minute = 0; minute <= 20; minute += 1) {
    await noteAgencies(['Coastal Wire'])
    now += 60_000
  }
  expect(await habits.find('Coastal Wire')).toMatchObject({ seen: 3, longestGapMs: 600_000 })
})

test('noteAgencies skips overlong names and all beyond a hundred, so that no drop fails by them', async () => {
  const habits = memoryAgencyHabits()
  const noteAgencies = createNoteAgencies({ habits, clock: { now: () => new Date('2026-03-01T10:00:00Z') } })
  const long = 'Coastal Wire '.repeat(80)
  await noteAgencies([long, ...Array.from({ length: 2_000 }, (_, number) => `Agency ${number}`)])
  expect(await habits.find(long)).toBeUndefined()
  expect((await habits.all()).length).toBe(100)
})
