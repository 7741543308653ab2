import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const body = [
  'HALDEN, Nov. 30 (Coastal Wire) — The ferry line of Halden has waited for parts since the summer, its owner said on Monday.',
  'The line hires boats for the winter and has ordered a new ship that runs on batteries.',
].join('\n\n')
/** The state of a story by its headline, in a text and in ninjs, received on a Monday. */
const statesOf = async (headline: string, over = '') => {
  const item = { uri: 'urn:x:1', type: 'text', headline, ednote: over, body_text: body }
  const copies = [
    ['x.txt', `${over}\n\n${headline}\n\nBy Ida Holm\n\n${body}\n`],
    ['x.json', JSON.stringify(item)],
  ] as const
  return Promise.all(
    copies.map(async ([path, copy]) => {
      const reading = await readDrop({
        bytes: Buffer.from(copy.trimStart()),
        path,
        receivedAt: '2026-11-30T10:00:00Z',
      })
      return reading.ok ? reading.stories[0]?.article.status : reading.rejection.code
    }),
  )
}

test.each([
  'ADVANCE: Ferry stays in port for the winter',
  'FOR SUNDAY: Ferry stays in port for the winter',
  'FOR USE SUNDAY: Ferry stays in port for the winter',
  'FOR SAT-SUN: Ferry stays in port for the winter',
  'HOLD FOR SUNDAY: Ferry stays in port for the winter',
  'For use Sunday: Ferry stays in port for the winter',
  'For release on Sunday: Ferry stays in port for the winter',
])('copy for a day to come is held by the label before its headline: %s', async headline => {
  expect(await statesOf(headline)).toEqual(['withheld', 'withheld'])
})

test.each([
  'ADVANCE:',
  'ADVANCE COPY',
  'SUNDAY ADVANCE',
  'FOR WEEKEND',
  'FOR SAT-SUN',
  'FOR SUNDAY AMS',
  'For Sunday use',
  'For weekend use only',
])('copy for a day to come is held by the line over it: %s', async over => {
  expect(await statesOf('Ferry stays in port for the winter', over)).toEqual(['withheld', 'withheld'])
})

test.each([
  'For Sunday: lamb with peas and a salad of herbs',
  'For Sunday: Lamb With Peas and a Salad of Herbs',
  'ADVANCE: how the army took the ridge in one night',
  'Advance: Army takes the ridge in one night',
  'For sale: a weekend house that nobody wants',
  'FOR SALE: A weekend house that nobody wants',
  'FOR MONEY: Two brothers who robbed a bank',
  'SUNDAY: Ferry stays in port for the winter',
  'Sunday use of the ferry grows for a third year',
  'For release: 40 young lynx in the hills',
  'FOR MONDAY: Ferry stays in port for the winter',
])('a headline with such words is news: %s', async headline => {
  expect((await statesOf(headline))[1]).toBe('usable')
})
