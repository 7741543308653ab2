import { expect, it } from 'vitest'
import { createReadHour } from '#functions/desk/board/read-hour.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'

const now = new Date('2026-03-01T18:00:00Z')

/** The newest 2,000 receipts of a day, this far apart. */
const writtenEach = (seconds: number) => async (): Promise<Receipt[]> =>
  Array.from({ length: 2_000 }, (_, place) => {
    const at = new Date(now.getTime() - place * seconds * 1000).toISOString()
    const drop = { bucket: 'drops', key: `${place}.txt`, sequencer: '1', size: 9, droppedAt: at }
    return { drop, outcome: 'accepted', items: [], rejections: [], warnings: [], completedAt: at }
  })

it.each([
  ['says “or more” where there are more drops in the hour than are read', 1, 2_000, true],
  ['does not say so of a quieter hour at the end of a day with as many', 20, 180, false],
])('%s', async (_, seconds, dropsIngested, isCut) => {
  const readHour = createReadHour({ receipts: { writtenOn: writtenEach(seconds) } })
  expect(await readHour(now)).toMatchObject({ dropsIngested, isCut })
})
