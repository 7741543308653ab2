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

  test('is told of a version whose embargo has ended, although its release is not committed', async () => {
    const versionCreated = '2026-03-01T11:00:00Z'
    const embargoedUntil = '2026-03-02T10:00:00Z'
    await newsroom.commitRevision(revision('k1', { versionCreated, status: 'withheld', embargoedUntil }))
    newsroom.setClock('2026-03-02T10:00:01Z')
    await newsroom.commitRevision(
      revision('k2', { versionCreated: '2026-03-02T10:00:00Z', ...text('The harbour closed.') }),
    )
    expect(await firsts()).toEqual([undefined, versionCreated])
  })

  test('is said again once a change had no room for it: a hold of copy that went by many names', async () => {
    const versionCreated = '2026-03-01T11:00:00Z'
    const sections = Array.from({ length: 4 }, (_, at) => `Harbor, ferries and the lake ${at}`)
    await newsroom.commitRevision(revision('k1', { versionCreated }))
    await newsroom.commitRevision(revision('k2', { sections, ...text('The harbour closed.') }))
    const held = { sections, status: 'withheld', embargoedUntil: '2026-03-02T10:00:00Z' } as const
    await newsroom.commitRevision(revision('k3', { ...held, ...text('The harbour is closed.') }))
    newsroom.setClock('2026-03-02T11:00:00Z')
    await newsroom.commitRelease('harbour')
    await newsroom.commitRevision(revision('k4', text('The harbour was closed.')))
    const [, second, third, release, last] = await newsroom.log()
    expect(third?.firstOut).toBeUndefined()
    expect(last?.firstOut).toBe(versionCreated)
    expect([second?.firstOut, release?.firstOut, release?.kind]).toEqual([
      versionCreated,
      versionCreated,
      'release',
    ])
  })
})
