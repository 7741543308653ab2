import { expect, test } from 'vitest'
import { onlyTakenBack } from '#app/desk/story/deliveries/only-taken-back.ts'
import type { Story } from '#schemas/desk/story.ts'

const given = (licenseeId: string, version: number) => ({ licenseeId, version })

const ask = (status: string, withdrawnBefore: number | undefined, deliveries: readonly object[]) =>
  onlyTakenBack({
    article: { status },
    changes: [{}, { ...(withdrawnBefore && { withdrawnBefore }) }],
    deliveries,
  } as unknown as Story)

test('names once each who has only versions that were taken back', () => {
  const deliveries = [
    given('sun', 1),
    given('sun', 2),
    given('gazette', 1),
    given('herald', 1),
    given('herald', 3),
  ]
  expect(ask('usable', 3, deliveries)).toEqual(['gazette', 'sun'])
})

test.each([
  ['nothing was taken back', 'usable', undefined],
  ['it is killed, of which it asks by itself', 'canceled', 3],
] as const)('names nobody where %s', (_, status, withdrawnBefore) => {
  expect(ask(status, withdrawnBefore, [given('sun', 1)])).toEqual([])
})
