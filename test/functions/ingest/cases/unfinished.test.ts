import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

test('copy with a gap has a case that says which, until it is dropped again without', async () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const ingest = async (sequencer: string, rise: string) => {
    const files = memoryDropStore()
    const bytes = Buffer.from(
      `CORRECTION: Corrects the month\n\nFerry fares rise\n\nBy Ana Ruiz\n\nHALDEN — Fares will rise by ${rise} percent in May, the line said on Monday.\n\nThey rose in 2024, too, by less than that.\n`,
    )
    const droppedAt = `2026-03-01T10:0${sequencer}:00.000Z`
    const drop = { bucket: 'drops', key: 'ferry.txt', sequencer, size: bytes.length, droppedAt }
    files.add(drop, bytes)
    const { items } = await createIngestDrop({ ...store, ...newsroom, drops: files, read: readDrop })(drop)
    return items[0]?.status
  }
  expect(await ingest('1', 'TK')).toBe('withheld')
  expect((await store.cases.listOpen()).map(({ note }) => note)).toEqual([
    '“TK percent” stands where something is to be filled in',
  ])
  expect(await ingest('2', '5')).toBe('usable')
  expect(await store.cases.listOpen()).toEqual([])
})
