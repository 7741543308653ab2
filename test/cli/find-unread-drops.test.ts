import { expect, test } from 'vitest'
import type { ListedDrop } from '#adapters/s3/list-drops.ts'
import { findUnreadDrops } from '#infra/cli/operate/find-unread-drops.ts'
import { exitCodeOfUnread } from '#infra/cli/operate/run-unread-drops.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const now = new Date('2026-03-01T12:00:00Z')

const stored = (key: string, versionId: string, storedAt: string): ListedDrop => ({
  bucket: 'drops',
  key,
  versionId,
  size: 100,
  storedAt,
})

/** A world in which some drops, of those stored, were read. */
const aDay = async (all: readonly ListedDrop[], read: readonly string[]) => {
  const { receipts } = memoryPorts()
  for (const [at, { bucket, key, versionId, size, storedAt }] of all.entries())
    if (read.includes(versionId))
      await receipts.put({
        drop: {
          bucket,
          key,
          versionId,
          size,
          sequencer: String(at).padStart(4, '0'),
          droppedAt: storedAt.replace('00Z', '00.250Z'),
        },
        outcome: 'accepted',
        items: [],
        rejections: [],
        warnings: [],
        completedAt: storedAt,
      })
  const versions = (async function* () {
    yield* all
  })()
  return { receipts, versions }
}

test('a drop whose event was lost is found by its version, and told from one that a later drop replaced', async () => {
  const ports = await aDay(
    [
      stored('ferry.txt', 'ferry-2', '2026-03-01T09:00:00Z'),
      stored('ferry.txt', 'ferry-1', '2026-03-01T08:00:00Z'),
      stored('quay.txt', 'quay-2', '2026-03-01T07:00:00Z'),
      stored('quay.txt', 'quay-1', '2026-03-01T06:00:00Z'),
      stored('yard.txt', 'yard', '2026-03-01T05:00:00Z'),
    ],
    ['ferry-2', 'quay-1', 'yard'],
  )
  expect(await findUnreadDrops(ports, '2026-03-01', now)).toMatchObject([
    { versionId: 'quay-2', isReplaced: false },
    { versionId: 'ferry-1', isReplaced: true },
  ])
})

test('drops of another day, and those that came just now, are not listed as unread', async () => {
  const ports = await aDay(
    [stored('early.txt', 'early', '2026-02-28T23:59:59Z'), stored('new.txt', 'new', '2026-03-01T11:50:00Z')],
    [],
  )
  expect(await findUnreadDrops(ports, '2026-03-01', now)).toEqual([])
})

test('a machine that looks each day learns of a drop that was lost, and not of one that was replaced', () => {
  expect(exitCodeOfUnread([])).toBe(0)
  expect(exitCodeOfUnread([{ isReplaced: true }])).toBe(0)
  expect(exitCodeOfUnread([{ isReplaced: true }, { isReplaced: false }])).toBe(1)
})
