import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const body = [
  'HALDEN, Nov. 30 (Coastal Wire) — The ferry line of Halden has waited for parts since the summer, its owner said on Monday.',
  'The line hires boats for the winter and has ordered a new ship that runs on batteries.',
].join('\n\n')
/** The state of a story by its headline, in a text and in ninjs, received on a Monday. */
const statesOf = async (headline: string, over = '') =>
  (await read(headline, over)).map(reading =>
    reading.ok ? reading.stories[0]?.article.status : reading.rejection.code,
  )
const read = (headline: string, over = '') => {
  const item = { uri: 'urn:x:1', type: 'text', headline, ednote: over, body_text: body }
  const copies = [
    ['x.txt', `${over}\n\n${headline}\n\nBy Ida Holm\n\n${body}\n`],
    ['x.json', JSON.stringify(item)],
  ] as const
  return Promise.all(
    copies.map(([path, copy]) =>
      readDrop({ bytes: Buffer.from(copy.trimStart()), path, receivedAt: '2026-11-30T10:00:00Z' }),
    ),
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
  'FOR 6 DEC: Ferry stays in port for the winter',
  'FOR DEC. 6: Ferry stays in port for the winter',
  'FÜR SONNTAG: Ferry stays in port for the winter',
  'POUR DIMANCHE : Ferry stays in port for the winter',
  'PARA EL DOMINGO: Ferry stays in port for the winter',
  'VOOR ZONDAG: Ferry stays in port for the winter',
])('copy for a day to come is held by the label before its headline, and loses it: %s', async headline => {
  expect(await statesOf(headline)).toEqual(['withheld', 'withheld'])
  for (const reading of await read(headline))
    expect(reading.ok && reading.stories[0]?.article.headline).toBe('Ferry stays in port for the winter')
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
  'ADVANCE',
  'FOR 6 DEC',
  'FOR DECEMBER 6',
  'FÜR SONNTAG',
  'PER DOMENICA:',
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
  'For release: 400 young lynx in the hills',
  'For release: Marine park sets its seals free',
  'FOR 29 NOV: Ferry stays in port for the winter',
  'FÜR HALDEN: Ferry stays in port for the winter',
  'Gesperrt bis Sonntag: A7 zwischen Halden und dem Hafen',
  'FOR MONDAY: Ferry stays in port for the winter',
])('a headline with such words is news: %s', async headline => {
  expect(await statesOf(headline)).toEqual(['usable', 'usable'])
})

test.each(['Für Sonntag:', 'Pour dimanche :', 'Para el domingo:', 'For Sunday:', 'Voor zondag:'])(
  'copy for a day to come is held by that day alone, over its headline: %s',
  async over => {
    expect((await statesOf('Ferry stays in port for the winter', over))[0]).toBe('withheld')
  },
)

test.each(['Für Sonntag:', 'For Sunday:', 'ADVANCE:'])(
  'the same under a headline is the heading of a forecast: %s',
  async heading => {
    const copy = `Clouds over the coast\n\n${heading}\n\n${body}\n`
    const reading = await readDrop({
      bytes: Buffer.from(copy),
      path: 'x.txt',
      receivedAt: '2026-11-30T10:00:00Z',
    })
    expect(reading.ok && reading.stories[0]?.article.status).toBe(
      heading === 'ADVANCE:' ? 'withheld' : 'usable',
    )
  },
)
