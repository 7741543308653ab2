import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { dynamoPorts } from '#test/contract/worlds.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { inOrderOf } from '#test/model/in-order-of.ts'
import { runsOf } from '#test/share.ts'
import { countHistories } from './count-histories.ts'
import { history } from './history.ts'
import { play } from './play.ts'

const seed = Math.floor(Math.random() * 1e9)

test('random histories in memory: the feed loses, skips and repeats nothing, and shows nothing early or after a kill', async () => {
  const { failure, kills, histories } = await countHistories({ runs: runsOf(450), seed })
  expect(failure).toBeUndefined()
  expect(kills).toBeGreaterThan(histories * 0.6)
}, 240_000)

test('random histories on DynamoDB keep the same laws', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.scheduler(), async (each, scheduler) => {
      const { table, close } = await openDynalite()
      const { violations } = await play(each, inOrderOf(scheduler), dynamoPorts(table, memoryTextStore()))
      await close()
      expect(violations).toEqual([])
    }),
    { numRuns: runsOf(15), endOnFailure: true },
  )
}, 240_000)
