import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const noticeIn = async (...lines: string[]) => {
  const drop = { bytes: Buffer.from(lines.join('\n\n')), path: 'o.txt', receivedAt: '2026-11-30T10:00:00Z' }
  const read = await readDrop(drop)
  return read.ok ? read.stories[0]?.notice : undefined
}
const slug = { slug: 'FERRY-SALE' }
const headline = { headline: 'Harbor board sells its ferries' }

test.each([
  ['Please kill FERRY-SALE. Use the story slugged FERRY-SALE-NEW instead.', slug],
  ['Please kill FERRY-SALE. A substitute, slugged FERRY-SALE-NEW, has been sent.', slug],
  ['Please kill FERRY-SALE. The story slugged BRIDGE-REPAIR stands.', slug],
  [
    'Please use the story slugged FERRY-SALE-NEW instead of FERRY-SALE, which is wrong. Kill FERRY-SALE.',
    slug,
  ],
  [
    'Bitte verwenden Sie die Meldung "Werft verkauft eine" statt der Meldung "Harbor board sells its ferries", die zurückgezogen wird.',
    headline,
  ],
  ['Please kill FERRY-SALE; the story slugged BRIDGE-REPAIR is not affected.', slug],
  ['Editors: kill FERRY-SALE and its versions, but “Board sells one ferry” stands.', slug],
  [
    'Please kill “Harbor board sells its ferries”. It is replaced by the story headlined “Board sells one ferry”.',
    headline,
  ],
  [
    'The story headlined “Board sells one ferry” replaces “Harbor board sells its ferries”, which is killed.',
    headline,
  ],
  ['Please kill the German version of the story, “Harbor board sells its ferries”.', headline],
  [
    'Please kill the story headlined “Old ferry stands still, use of it is barred”.',
    { headline: 'Old ferry stands still, use of it is barred' },
  ],
  [
    'Please kill story ID urn:newsml:coastal.example:20261130:4127.',
    { item: 'urn:newsml:coastal.example:20261130:4127' },
  ],
  ['Please kill item CWA0123, moved at 1000 GMT.', { item: 'CWA0123' }],
  [
    'Die Meldung "Werft verkauft eine" kann wieder verwendet werden. Die Meldung "Harbor board sells its ferries" wird zurückgezogen.',
    headline,
  ],
  [
    'Die Meldung "Werft verkauft eine" ist frei. Die Meldung "Harbor board sells its ferries" wird zurückgezogen.',
    headline,
  ],
  [
    'La dépêche "Un bac est vendu" reste utilisable. La dépêche "Harbor board sells its ferries" est annulée.',
    headline,
  ],
  ['The story slugged BRIDGE-REPAIR may still be used. Please kill FERRY-SALE.', slug],
  ['Please kill FERRY-SALE. It may be used again once we have checked it.', slug],
])(
  'an order takes back the story it is about, not the one that stands or replaces it: %s',
  async (order, target) => {
    expect(await noticeIn('MANDATORY KILL', order)).toMatchObject({ kind: 'kill', target })
  },
)

test('an order that names only the substitute means no other story', async () => {
  expect((await noticeIn('MANDATORY KILL', 'Please use the story slugged FERRY-SALE-NEW.'))?.target).toEqual(
    {},
  )
})

test.each([
  'Withhold publication of “Harbor board sells its ferries” until we have checked the figures.',
  'Hold “Harbor board sells its ferries” until further notice.',
])('a hold names its story in the line below the word: %s', async order => {
  expect(await noticeIn('EDITORS: WITHHOLD', order)).toMatchObject({ kind: 'withhold', target: headline })
})

test.each<[order: string, target: object]>([
  ['Please kill ferry-sale. Wrong numbers.', { slug: 'ferry-sale' }],
  ['Bitte die Meldung ‚Harbor board sells its ferries‘ nicht verwenden.', headline],
  ['Editors: please kill CW4127 and CW4128.', { item: 'CW4127' }],
])('a kill names its story in small letters, in single quotes or first of two: %s', async (order, target) => {
  const notice = await noticeIn('STORNO', order)
  expect(notice).toMatchObject({ kind: 'kill', target })
  expect(notice?.others).toEqual(order.includes('CW4128') ? [{ item: 'CW4128' }] : undefined)
})

test.each([
  [
    '“Harbor board sells its ferries” must be removed from all platforms by order of the High Court.',
    headline,
  ],
  ['An injunction was granted. FERRY-SALE must come down now.', slug],
])('a legal notice holds the story it names: %s', async (order, target) => {
  expect(await noticeIn('LEGAL NOTICE', order)).toMatchObject({ kind: 'withhold', target })
})

test('an order in a second sentence takes back its own story', async () => {
  const order = 'Kill FERRY-SALE. Also kill its sidebar, BRIDGE-REPAIR.'
  expect(await noticeIn('MANDATORY KILL', order)).toMatchObject({
    target: slug,
    others: [{ slug: 'BRIDGE-REPAIR' }],
  })
})

test.each([
  ['EMBARGO REMINDER', 'Editors: please note that FERRY-SALE is embargoed until 0600 GMT Tuesday.'],
  ['ADVISORY', 'Editors: the embargo on FERRY-SALE has been moved to 1800 GMT Tuesday.'],
  ['ADVISORY', 'Editors: NEW EMBARGO TIME for FERRY-SALE: 1800 GMT Tuesday.'],
])('word of an embargo holds the story whose slug it gives: %s, %s', async (...lines) => {
  expect(await noticeIn(...lines)).toMatchObject({ kind: 'withhold', target: slug })
})

test.each([
  'Editors: FERRY-SALE was killed in error. Please use it.',
  'Editors: FERRY-SALE stands. Please disregard the kill sent in error.',
  'Editors: the embargo on FERRY-SALE is lifted.',
])('word that a story stands stops none: %s', async line => {
  expect(await noticeIn('ADVISORY', line)).toBeUndefined()
})

test.each([
  'Editors: Kill all stories of today except “Harbor board sells its ferries”.',
  'Editors: Kill all our items other than “Harbor board sells its ferries”, please.',
])('an order on all stories but one means no story: %s', async line => {
  expect((await noticeIn(line))?.target ?? {}).toEqual({})
})
