import { beforeEach, describe, expect, test } from 'vitest'
import { visibilityOfChange } from '#domain/rights/visibility/visibility-of-change.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const out = (...texts: string[]) => ({
  usageTerms: texts.map(words => ({ code: 'territory-out' as const, text: words })),
})
const news = { id: 'news', name: 'News', sections: ['News'] }
const licenses = {
  uk: [{ ...news, territories: ['UK'] }],
  france: [{ ...news, territories: ['FR'] }],
  world: [news],
  sport: [{ ...news, sections: ['Sport'], territories: ['UK'] }],
}

describe('usage terms that become narrower', () => {
  let newsroom = openNewsroom(memoryPorts())
  beforeEach(async () => {
    newsroom = openNewsroom(memoryPorts())
    await newsroom.commitRevision(revision('k1'))
  })

  const visibilities = async () => {
    const last = (await newsroom.log()).at(-1)
    if (!last) throw new Error('the log is empty')
    const now = newsroom.clock.now()
    return Object.fromEntries(
      Object.entries(licenses).map(([name, held]) => [
        name,
        visibilityOfChange(last, { held, advance: [] }, now),
      ]),
    )
  }

  test('withdraw the story from licensees who lose it, and from nobody who never had it', async () => {
    await newsroom.commitRevision(revision('k2', { ...out('UK OUT'), ...text('The harbour closed.') }))
    expect(await visibilities()).toEqual({
      uk: 'withdrawn',
      france: 'visible',
      world: 'visible',
      sport: 'hidden',
    })
  })

  test('withdraw the story once: a licensee who already lost it is not told again', async () => {
    await newsroom.commitRevision(revision('k2', { ...out('UK OUT'), ...text('The harbour closed.') }))
    await newsroom.commitRevision(
      revision('k3', { ...out('UK OUT', 'FRANCE OUT'), ...text('The harbour is closed.') }),
    )
    expect(await visibilities()).toEqual({
      uk: 'hidden',
      france: 'withdrawn',
      world: 'visible',
      sport: 'hidden',
    })
  })

  test('withdraw nothing when the terms are unchanged or wider', async () => {
    await newsroom.commitRevision(revision('k2', { ...out('UK OUT'), ...text('The harbour closed.') }))
    for (const [key, terms] of [
      ['k3', out('UK OUT')],
      ['k4', out()],
    ] as const) {
      await newsroom.commitRevision(revision(key, { ...terms, ...text(`The harbour, ${key}.`) }))
      expect((await newsroom.log()).at(-1)).not.toHaveProperty('withdraws')
    }
    expect(await visibilities()).toMatchObject({ uk: 'visible', france: 'visible' })
  })

  test.each([
    ['still under embargo', { status: 'withheld', embargoedUntil: '2026-03-01T18:00:00.000Z' } as const],
    ['published at once', {}],
  ])('withdraw what was given in advance of a story that is %s', async (_, state) => {
    const embargoed = { id: 'pier', status: 'withheld', embargoedUntil: '2026-03-01T18:00:00.000Z' } as const
    await newsroom.commitRevision(revision('k2', embargoed))
    await newsroom.commitRevision(
      revision('k3', { id: 'pier', ...state, ...out('UK OUT'), ...text('The pier opens.') }),
    )
    const last = (await newsroom.log()).at(-1)
    const now = newsroom.clock.now()
    const inAdvance = (held: (typeof licenses)['uk']) =>
      last && visibilityOfChange(last, { held, advance: held }, now)
    expect(inAdvance(licenses.uk)).toBe('withdrawn')
    expect(inAdvance(licenses.france)).toBe('visible')
    expect(inAdvance(licenses.sport)).toBe('hidden')
    expect(await visibilities()).toMatchObject({ uk: 'hidden' })
  })

  test('withdraw nothing from anybody when the story was never visible', async () => {
    await newsroom.commitRevision(revision('k2', { id: 'pier', status: 'withheld' }))
    await newsroom.commitRevision(
      revision('k3', { id: 'pier', ...out('UK OUT'), ...text('The pier opens.') }),
    )
    expect(await visibilities()).toMatchObject({ uk: 'hidden', france: 'visible' })
  })
})
