import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { archiveCases } from '#test/containers/archive-cases.ts'
import { packArchive } from '#test/containers/pack-archive.ts'

const read = (bytes: Uint8Array, path = 'desk/day.zip') =>
  readDrop({ bytes, path, receivedAt: '2026-05-06T12:00:00Z' })

const story = (place: string) =>
  `A ferry finds a berth at ${place}\n\nBy Ana Ruiz\n\n${place.toUpperCase()} (AP) — The ferry to Harrow Island has found a new berth, the harbour board said on Monday.\n`

describe('files inside an archive', () => {
  test('keep their paths, in UTF-8 or CP437, and files of the desktop are ignored', async () => {
    const reading = await read(archiveCases['many-stories'])
    expect(reading.ok && reading.stories.map(({ path }) => path)).toEqual([
      'monday/trees.txt',
      'monday/bäume-größe.txt',
      'monday/HÄFEN.txt',
      'swifts.xml',
      'pier.docx',
    ])
  })

  test('are rejected one by one with their path, while the others are read', async () => {
    const reading = await read(archiveCases.partly)
    expect(reading.ok && reading.rejections.map(({ path, code }) => [path, code])).toEqual([
      ['limes.png', 'unsupported-media'],
      ['secret.txt', 'unsafe-archive'],
      ['older.zip', 'unsafe-archive'],
      ['notes.txt', 'missing-body'],
    ])
  })

  test('are all listed as rejected when none can be read', async () => {
    const reading = await read(packArchive({ 'a.txt': ' ', 'b.txt': ' ' }))
    expect(reading).toMatchObject({
      ok: false,
      rejection: { path: 'a.txt', code: 'empty' },
      more: [{ path: 'b.txt', code: 'empty' }],
    })
  })

  test('that are empty are not shown with the bytes of the archive', async () => {
    const reading = await read(packArchive({ 'a.txt': story('Harrow'), 'b.txt': '', 'c.txt': 'The pier\n' }))
    expect(reading.ok && reading.rejections.map(({ path, firstBytes }) => [path, firstBytes])).toEqual([
      ['b.txt', undefined],
      ['c.txt', 'The pier\\x0a'],
    ])
  })

  test('have the same article ids when the archive is dropped again with other files', async () => {
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
