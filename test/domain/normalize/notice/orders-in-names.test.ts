import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Quarry road of Sorn opens again'
const story = [
  'SORN (Coastal Wire) - The quarry road of Sorn will open again on Thursday, its clerk said.',
  '"We were asked for patience," said Una Prys, who leads the crews.',
]
const read = async (path: string, ...above: string[]) => {
  const bytes = Buffer.from([...above, headline, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path, receivedAt: '2026-12-01T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  'KILL-road.txt',
  'road_WITHDRAWN.txt',
  'EMBARGO 1800 road.txt',
  'desk/road_EMBARGOED.txt',
  'HOLD - road.txt',
  'road-HFR.txt',
  'DO%20NOT%20PUBLISH%20road.txt',
  'Sperrfrist_road.txt',
  'road (embargoed).txt',
  'embargo/road.txt',
])('the name of a file holds its story: %s', async path => {
  const article = await read(path)
  expect(article).toMatchObject({ status: 'withheld', headline })
  expect(article?.evidence.status?.raw).toBe(path.slice(path.lastIndexOf('/') + 1))
})

test.each([
  'oil-embargo-costs.txt',
  'kill-bill-review.txt',
  'road-killed-deer.txt',
  'hold-the-line.txt',
  'Embargo on steel.txt',
  'withdrawn-troops.txt',
  'TOE-HOLD.TXT',
  'household/road.txt',
  'Threshold.txt',
  'SKILLS gap.txt',
  'steel-embargo.txt',
  'embargo.txt',
])('the name of a file is a subject: %s', async path => {
  expect(await read(path)).toMatchObject({ status: 'usable' })
})

test.each([
  'BC-Road, HFR',
  'BC-Road, Advisory-Hold',
  'BC-Road (HOLD)',
  'Catchline: ROAD Embargo 0001',
  'ROAD-(EMBARGO 0600 WEDS)',
])('a slug holds its story: %s', async slug => {
  expect(await read('road.txt', slug)).toMatchObject({ status: 'withheld', headline })
})

test.each(['Slug: STEEL EMBARGO', 'BC-Stocks-Buy, Sell', 'BC-Threshold, 1st Ld'])(
  'a slug names a subject: %s',
  async slug => {
    expect(await read('road.txt', slug)).toMatchObject({ status: 'usable' })
  },
)
