import { beforeEach, describe, expect, test } from 'vitest'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

describe('when a story was first out', () => {
  let newsroom = openNewsroom(memoryPorts())
  beforeEach(() => {
    newsroom = openNewsroom(memoryPorts())
  })
  const firsts = async () => (await newsroom.log()).map(({ firstOut }) => firstOut)

  test('is said by each later version, through a hold and a kill', async () => {
    const versionCreated = '2026-03-01T11:00:00Z'
    await newsroom.commitRevision(revision('k1', { versionCreated }))
    await newsroom.commitRevision(revision('k2', text('The harbour closed.')))
    await newsroom.commitRevision(revision('k3', { status: 'withheld', ...text('The harbour is closed.') }))
    await newsroom.commitRevision(revision('k4', { status: 'canceled', ...text('') }))
    expect(await firsts()).toEqual([undefined, versionCreated, versionCreated, versionCreated])
  })

  test('is when it was committed, if its agency dates no version', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(revision('k2', text('The harbour closed.')))
    const [first] = await newsroom.log()
    expect(await firsts()).toEqual([undefined, first?.committedAt])
  })

  test('is not told of a version that was withheld, nor where the agency states when the story was created', async () => {
    await newsroom.commitRevision(revision('k1', { status: 'withheld' }))
    await newsroom.commitRevision(revision('k2', text('The harbour closed.')))
    const firstCreated = '2026-03-01T10:00:00Z'
    await newsroom.commitRevision(revision('k3', { firstCreated, ...text('The harbour is closed.') }))
    expect(await firsts()).toEqual([undefined, undefined, undefined])
  })
})
