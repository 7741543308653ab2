import fc from 'fast-check'
import { expect, test } from 'vitest'
import { season } from './arbitrary-season.ts'
import { playSeason } from './play-season.ts'

test('while licenses, products and stories change, no answer or message has a word too many, and nobody keeps what was taken back', async () => {
  await fc.assert(
    fc.asyncProperty(season, async acts => {
      expect(await playSeason(acts)).toEqual([])
    }),
    { numRuns: Number(process.env.SEASONS ?? 40) },
  )
}, 300_000)
