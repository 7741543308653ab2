import { expect, test } from 'vitest'
import { runsOf } from '#test/share.ts'
import { countHistories } from './count-histories.ts'

/** The same histories each time. Others: node test/beside/hunt.ts 4000 11. */
const seed = 2

test('random histories of copies and translations: none is out while the story that it stands or falls with is stopped', async () => {
  const { failure, kills, histories } = await countHistories({ runs: runsOf(400), seed })
  expect(failure).toBeUndefined()
  expect(kills).toBeGreaterThan(histories / 4)
}, 120_000)
