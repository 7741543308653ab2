import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { archiveCases } from '#test/containers/archive-cases.ts'
import { packArchive } from '#test/containers/pack-archive.ts'

const read = (bytes: Uint8Array, path = 'desk/day.zip') =>
  readDrop({ bytes, path, receivedAt: '2026-05-06T12:00:00Z' })

const story = (place: string) =>
  `A ferry finds a berth at ${place}\n\nBy Ana Ruiz\n\n${place.toUpperCase()} (AP) — The ferry to Harrow Island has found a new berth, the harbour board said on Monday.\n`

describe('files inside a drop', () => {
  test('carry their paths, in UTF-8 or CP437, and give no receipt for what the desktop left', async () => {
    const reading = await read(archiveCases['many-stories'])
    expect(reading.ok && reading.stories.map(({ path }) => path)).toEqual([
      'monday/trees.txt',
      'monday/bäume-größe.txt',
      'monday/HÄFEN.txt',
      'swifts.xml',
      'pier.docx',
    ])
  })

  test('are each refused by its own path, beside those that are read', async () => {
    const reading = await read(archiveCases.partly)
    expect(reading.ok && reading.rejections.map(({ path, code }) => [path, code])).toEqual([
      ['limes.png', 'unsupported-media'],
      ['secret.txt', 'unsafe-archive'],
      ['older.zip', 'unsafe-archive'],
      ['notes.txt', 'missing-body'],
    ])
  })

  test('are all told of where none is read', async () => {
    const reading = await read(packArchive({ 'a.txt': ' ', 'b.txt': ' ' }))
    expect(reading).toMatchObject({
      ok: false,
      rejection: { path: 'a.txt', code: 'empty' },
      more: [{ path: 'b.txt', code: 'empty' }],
    })
  })

  test('are the same articles when the archive is dropped again, whatever else is in it', async () => {
    const ids = async (files: Record<string, string>, path?: string) => {
      const reading = await read(packArchive(files), path)
      return reading.ok
        ? Object.fromEntries(reading.stories.map(({ path, article }) => [path, article.id]))
        : {}
    }
    const first = await ids({ 'a.txt': story('Port Averill'), 'b.txt': story('Greyford') })
    const again = await ids({ '0.txt': story('Harrow'), 'b.txt': story('Greyford') })
    expect(again['b.txt']).toBe(first['b.txt'])
    expect(new Set([...Object.values(first), again['0.txt']]).size).toBe(3)
    expect((await ids({ 'a.txt': story('Harrow') }, 'desk/other.zip'))['a.txt']).not.toBe(first['a.txt'])
  })
})
