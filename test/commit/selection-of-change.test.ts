import { expect, test } from 'vitest'
import type { Change } from '#schemas/change.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const filed = {
  agency: 'Coastal Wire',
  distributor: 'Quay Content',
  subjects: [
    { name: 'Shipping', code: '20000347', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' },
    { name: 'Feature', code: 'Feature', scheme: 'genre' },
    { name: 'harbour', scheme: 'keyword' },
  ],
  dateline: { place: 'MOMBASA, Kenya' },
  usageTerms: [
    { code: 'territory-out' as const, text: 'UK OUT' },
    { code: 'no-archive' as const, text: 'NO ARCHIVE' },
  ],
}
const facets = {
  subjects: ['medtop:20000347', 'shipping'],
  genres: ['genre:feature', 'feature'],
  places: ['mombasa', 'kenya'],
}
const limits = { noChannels: ['archive'], out: ['GB'] }

test('a change carries the facets its revision is selected by, and the limits from its usage terms', async () => {
  const newsroom = openNewsroom(memoryPorts())
  await newsroom.commitRevision(revision('k1', filed))
  expect((await newsroom.log()).at(-1)).toMatchObject({ distributor: 'Quay Content', facets, limits })
})

test('a kill carries every selection the article ever had, whatever the notice says', async () => {
  const newsroom = openNewsroom(memoryPorts())
  await newsroom.commitRevision(revision('k1', { usageTerms: [] }))
  await newsroom.commitRevision(revision('k2', { ...filed, ...text('The harbour closed.') }))
  await newsroom.commitRevision(revision('k3', { status: 'canceled', sections: ['Advisories'] }))
  const kill = (await newsroom.log()).at(-1)
  expect(kill).toMatchObject({ kind: 'kill', sections: ['News'], facets, limits })
  expect(kill?.alsoReaches).toEqual([{ sections: ['News'], facets: {}, limits: {} }])
})

test('a kill of an article committed before rights were recorded does not claim to know its limits', async () => {
  const ports = memoryPorts()
  const newsroom = openNewsroom(ports)
  await newsroom.commitRevision(revision('k1', filed))
  const current = await ports.articles.readCurrent('harbour')
  if (!current?.change) throw new Error('nothing was committed')
  const { facets: _, limits: __, ...old }: Change = current.change
  await ports.articles.writeCurrent({
    ...current,
    change: old,
    reach: [{ sections: ['News'] }],
    lock: current.lock + 1,
  })
  await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
  const kill = (await newsroom.log()).at(-1)
  expect(kill).toMatchObject({ kind: 'kill', alsoReaches: [{ sections: ['News'] }] })
  expect(kill).not.toHaveProperty('limits')
})
