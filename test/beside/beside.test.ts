import { expect, test } from 'vitest'
import { countHistories } from './count-histories.ts'

/** The same histories each time. Others: node test/beside/hunt.ts 4000 11. */
const seed = 2

test('400 random histories of copies and translations: none is out while the story that it stands or falls with is stopped', async () => {
  const { failure, kills } = await countHistories({ runs: 400, seed })
  expect(failure).toBeUndefined()
  expect(kills).toBeGreaterThan(100)
}, 120_000)
