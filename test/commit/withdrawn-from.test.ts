import { beforeEach, describe, expect, test } from 'vitest'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const [END, EARLIER, LATER] = [
  '2026-03-01T18:00:00.000Z',
  '2026-03-01T17:59:30.000Z',
  '2026-03-01T19:00:00.000Z',
]
const usageTerms = [{ code: 'territory-out' as const, text: 'UK OUT' }]
const until = (embargoedUntil: string) => ({ status: 'withheld' as const, embargoedUntil })

describe('a minute before the end of an embargo, a version', () => {
  let newsroom = openNewsroom(memoryPorts())
  beforeEach(async () => {
    newsroom = openNewsroom(memoryPorts())
    await newsroom.commitRevision(revision('k1', until(END)))
    newsroom.setClock('2026-03-01T17:59:00.000Z')
  })
  const withdraws = async () => (await newsroom.log()).at(-1)?.withdraws

  test.each([
    ['under the same embargo', until(END)],
    ['under an embargo that ends sooner', until(EARLIER)],
    ['under the same embargo and narrower terms', { ...until(END), usageTerms }],
  ])('%s takes nothing back, so that nobody hears of copy that is not out', async (_, state) => {
    await newsroom.commitRevision(revision('k2', { ...state, ...text('The harbour closed at noon.') }))
    expect(await withdraws()).toBeUndefined()
  })

  test.each([
    ['under an embargo that ends later', until(LATER)],
    ['that is held', { status: 'withheld' as const }],
  ])('%s takes back what may be seen by the time it is in the log', async (_, state) => {
    await newsroom.commitRevision(revision('k2', { ...state, ...text('The harbour closed at noon.') }))
    expect(await withdraws()).toHaveLength(1)
  })
})

test('copy that was published, embargoed and published again under narrower terms takes back what was given in advance', async () => {
  const newsroom = openNewsroom(memoryPorts())
  await newsroom.commitRevision(revision('k1'))
  await newsroom.commitRevision(revision('k2', until(END)))
  await newsroom.commitRevision(revision('k3', { ...until(END), ...text('The harbour closed at noon.') }))
  await newsroom.commitRevision(revision('k4', { usageTerms }))
  const change = (await newsroom.log()).at(-1)
  expect(change).toMatchObject({ status: 'usable', aheadSince: 2 })
  expect(change?.withdraws).toBeUndefined()
})
