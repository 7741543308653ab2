import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from '#test/share.ts'
import { life } from './arbitrary-life.ts'
import { playLife } from './play-life.ts'

test('whatever becomes of a story, each licensee has what it may have, and is told of each end once, and of none before it could have it', async () => {
  await fc.assert(
    fc.asyncProperty(life, async moments => {
      expect(await playLife(moments)).toEqual([])
    }),
    { numRuns: runsOf(250) },
  )
}, 240_000)
