import { beforeEach, describe, expect, test } from 'vitest'
import type { Receipt } from '#schemas/receipt.ts'
import { revision } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  desk = openDesk()
})

describe('the board', () => {
  const operator = { scope: 'operator' }
  const receipt = (minute: number, outcome: Receipt['outcome']): Receipt => ({
    drop: { bucket: 'drops', key: `${minute}`, sequencer: '0A', size: 1, droppedAt: '2026-03-01T09:00:00Z' },
    outcome,
    items: [],
    rejections: [],
    warnings: [],
    completedAt: new Date(Date.UTC(2026, 2, 1, 9, 0, minute * 60)).toISOString(),
  })

  test('sums the last hour, and says what waits', async () => {
    desk.setClock('2026-03-01T10:00:30Z')
    for (const minute of [0, 1, 30, 60])
      await desk.store.receipts.put(receipt(minute, minute === 30 ? 'rejected' : 'accepted'))
    await desk.commitRevision(revision('k1', { status: 'withheld', embargoedUntil: '2026-03-02T10:00:00Z' }))
    const board = await desk.call('readBoard', operator)
    expect(board).toMatchObject({
      dropsIngested: 3,
      dropsRejected: 1,
      dropMilliseconds: { median: 1_800_000, max: 3_600_000 },
      logHead: 1,
      releases: [{ articleId: 'harbour', releaseAt: '2026-03-02T10:00:00.000Z' }],
      casesOpen: 0,
      isCut: false,
    })
    expect(board.minutes).toHaveLength(60)
    expect(board.minutes.at(-1)).toEqual({
      at: '2026-03-01T10:00:00.000Z',
      accepted: 1,
      partial: 0,
      rejected: 0,
    })
    expect(board.minutes[29]).toMatchObject({ rejected: 1 })
  })

  test('gives dead letters back to their queue', async () => {
    desk.dropQueue.fail(3)
    expect(await desk.call('redriveDrops', operator)).toEqual({ moved: 3 })
    expect(await desk.call('readBoard', operator)).toMatchObject({
      deadLetters: { waiting: 0 },
      drops: { waiting: 3 },
    })
    expect(await desk.call('redriveDrops', operator)).toEqual({ moved: 0 })
  })

  test('is for operators alone', async () => {
    expect(await desk.call('readBoard')).toMatchObject({ problem: { status: 403 } })
    expect(await desk.call('redriveDrops')).toMatchObject({ problem: { status: 403 } })
  })
})
