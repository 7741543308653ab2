import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readTarget } from '#domain/normalize/notice/target/read-target.ts'

/* Orders and what lifts them share their words: who is void, the kill or the story, and whether a story is gone or waits. */

const read = async (copy: string, path = 'x.txt') => {
  const reading = await readDrop({ bytes: Buffer.from(copy), path, receivedAt: '2026-11-30T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.notice?.kind : reading.rejection.detail.slice(0, 26)
}
const lifted = 'Reads as an order that lif'

test.each([
  ['ANNULATION : merci de ne pas utiliser la dépêche « Un ferry coule à Halden », qui est annulée.', 'kill'],
  ['ANNULATION : la dépêche « Un ferry coule à Halden » est sans objet.', 'kill'],
  ['STORNO: Die Meldung „Fähre sinkt vor Halden“ ist gegenstandslos.', 'kill'],
  ['ANULACIÓN: la información “Un ferry se hunde en Halden” queda sin efecto.', 'kill'],
  ["L'annulation de la dépêche « Un ferry coule à Halden » est annulée.", lifted],
  ['Achtung Redaktionen: Die Rücknahme der Meldung „Fähre sinkt vor Halden“ ist gegenstandslos.', lifted],
  ['Attentie redacties: de intrekking van “Veerboot zinkt voor Halden” is vervallen.', lifted],
  ['Gelieve het bericht “Veerboot zinkt voor Halden” voorlopig niet te gebruiken.', 'withhold'],
  ['Die Meldung „Fähre sinkt vor Halden“ bitte vorerst nicht verwenden.', 'withhold'],
  ['Merci de ne pas utiliser la dépêche « Un ferry coule à Halden » pour le moment.', 'withhold'],
  ['Вниманию редакторов: просим временно не использовать сообщение «Паром затонул у Халдена».', 'withhold'],
  [
    'Вниманию редакторов: эмбарго на сообщение «Паром затонул у Халдена» продлено до 06.00 пятницы.',
    'withhold',
  ],
  ['Вниманию редакторов: эмбарго на сообщение «Паром затонул у Халдена» снято.', lifted],
  [
    'CORRECTION: The kill of “Ferry sinks off harbor” was sent in error. Please kill “Quarry blast injures four” instead.',
    'kill',
  ],
  ['CORRECTION: The kill of “Ferry sinks off harbor” was sent in error.', lifted],
  ['Não usem a notícia “Ferry afunda em Halden” por enquanto.', 'withhold'],
])('“%s”: %s', async (copy, kind) => {
  expect(await read(`${copy}\n`)).toBe(kind)
})

test('an answer holds its story where the order stands behind a label of notes', async () => {
  const mail = `From: desk@coastal.example\nSubject: Re: Un ferry coule à Halden\nContent-Type: text/plain; charset=utf-8\n\nNote aux rédactions : merci de ne pas utiliser pour le moment la dépêche « Un ferry coule à Halden ».\n`
  expect(await read(mail, 'x.eml')).toBe('withhold')
})

test.each([
  ['The story Ferry sinks off harbor is killed.', { headline: 'Ferry sinks off harbor' }],
  ['Kill our story slugged FERRY-SINKS (0013). It is wrong.', { slug: 'FERRY-SINKS', item: '0013' }],
  ['The story is killed.', undefined],
  ['The story of the ferry is killed.', undefined],
])('“%s” names its story', (order, target) => {
  expect(readTarget(order)).toEqual(target)
})
