import { expect, test } from 'vitest'
import { createFindOwed } from '#license/log/find-owed.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

const ahead = [{ sections: ['News'] }]
const withheld: Partial<Change> = { version: 5, status: 'withheld', withdrawsAhead: ahead }
const narrowed: Partial<Change> = {
  version: 5,
  status: 'usable',
  limits: { out: ['GB'] },
  withdrawsAhead: ahead,
}

/** What a licensee is told of a change, who no longer sees it and was given one version of its article. */
const toldOf = async (said: Partial<Change>, givenVersion: number): Promise<boolean> => {
  const findOwed = createFindOwed(
    async (_, { version }, since) => givenVersion >= since && givenVersion < version,
  )
  const change = changeAt(1, said)
  const owed = await findOwed([change], {
    licensee: {
      id: 'gazette',
      entitlements: [{ productId: 'all', from: '2020-01-01T00:00:00Z', territories: ['GB'] }],
    },
    see: () => 'hidden',
    seeAtAll: () => 'hidden',
  })
  return owed.has(change.seq)
}

test.each<[string, Partial<Change>, number[]]>([
  ['a moved embargo takes back those since the copy came in advance', { ...withheld, aheadSince: 3 }, [3, 4]],
  ['a moved embargo that was stored without it, the one before', withheld, [4]],
  ['narrower terms take back those since the copy came in advance', { ...narrowed, aheadSince: 3 }, [3, 4]],
  ['narrower terms that were stored without it, all', narrowed, [1, 2, 3, 4]],
  ['what ends copy that everyone could see takes back all', { ...withheld, withdraws: ahead }, [1, 2, 3, 4]],
  ['a mere correction takes back none', { version: 5 }, []],
])('of versions that were given, %s', async (_, change, expected) => {
  const told: number[] = []
  for (const version of [1, 2, 3, 4, 5]) if (await toldOf(change, version)) told.push(version)
  expect(told).toEqual(expected)
})
