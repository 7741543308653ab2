import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story =
  'SORN, July 8, 2026. The Sorn Harbour Board today ordered two electric tugs for 31 million dollars.\n\nThe tugs will come in 2028, said the board.'

const read = async (lines: readonly string[]) => {
  const bytes = Buffer.from([...lines, story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'tugs.txt', receivedAt: '2026-07-08T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const labels = [
  'MEDIA RELEASE',
  'Media Release No. 7',
  'News release #44',
  'FOR IMMEDIATE RELEASE',
  'TOP PRIORITY FOR IMMEDIATE BROADCAST',
  'Pressemitteilung Nr. 17/2026',
  'Communiqué de presse n° 4',
]
const headlines = ['Harbour Board orders two electric tugs', 'HARBOUR BOARD ORDERS TWO TUGS', 'Tugs ordered']

test.each(labels.flatMap(label => headlines.map(headline => [label, headline])))(
  '"%s" is no headline over "%s"',
  async (label = '', headline = '') => {
    const article = await read([label, headline])
    expect(article?.headline).toBe(headline)
    expect(article?.collective).toBeUndefined()
  },
)

test('it is one where no other stands', async () => {
  expect((await read(['Media Release No. 7']))?.headline).toBe('Media Release No. 7')
})

test('nor is it one over whom to call', async () => {
  const article = await read([
    'FOR IMMEDIATE RELEASE',
    'Contact: Ida Moe, 555-0101, ida@sorn.example',
    'HARBOUR BOARD ORDERS TWO TUGS',
  ])
  expect(article?.headline).toBe('HARBOUR BOARD ORDERS TWO TUGS')
})
