import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from '#test/share.ts'
import { season } from './arbitrary-season.ts'
import { playSeason } from './play-season.ts'

test('while licenses, products and stories change, no answer or message has a word too many, nobody keeps what was taken back, and ledger, account and entity tags are right', async () => {
  await fc.assert(
    fc.asyncProperty(season, async acts => {
      expect(await playSeason(acts)).toEqual([])
    }),
    { numRuns: runsOf(12) },
  )
}, 300_000)
