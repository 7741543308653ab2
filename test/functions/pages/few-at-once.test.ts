import { expect, it } from 'vitest'
import { fewAtOnce } from '#functions/pages/app/desk/drops/few-at-once.ts'

it('runs two of five at once, in their order, and goes on where one fails', async () => {
  const inTurn = fewAtOnce(2)
  const ends: (() => void)[] = []
  const begun: number[] = []
  const runs = [0, 1, 2, 3, 4].map(number =>
    inTurn(async () => {
      begun.push(number)
      await new Promise<void>(end => ends.push(end))
      if (number === 1) throw new Error('broken')
      return number
    }),
  )
  const settled = Promise.allSettled(runs)
  for (const known of [
    [0, 1],
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1, 2, 3, 4],
  ]) {
    await expect.poll(() => begun).toEqual(known)
    ends[known.length - 2]?.()
  }
  ends[4]?.()
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
  expect(await inTurn(async () => 'free again')).toBe('free again')
})
