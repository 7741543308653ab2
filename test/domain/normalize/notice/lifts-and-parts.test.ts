import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (copy: string) => {
  const drop = { bytes: Buffer.from(copy), path: 'x.txt', receivedAt: '2026-11-30T10:00:00Z' }
  const reading = await readDrop(drop)
  return reading.ok
    ? { notice: reading.stories[0]?.notice?.kind, detail: '' }
    : { notice: undefined, detail: reading.rejection.detail }
}

test.each([
  'EDITORS: The kill of BC-Quarry is withdrawn. The story stands.',
  'EDITORS: “Ferry owners keep night boats” is cleared for use. The hold is lifted.',
  'EDITORS: Please release “Ferry owners keep night boats”.',
  'Storno hinfällig: Fährbetreiber behalten die Nachtschiffe',
  'Die Sperrfrist für „Fährbetreiber behalten die Nachtschiffe“ ist aufgehoben.',
  "L'annulation de la dépêche « Les bateaux restent » est annulée.",
  'La anulación de “Los barcos siguen” queda sin efecto.',
  'Embargo na depeszę „Promy pływają nocą” zostało zniesione.',
  'Эмбарго на новость «Паромы будут ходить ночью» снято.',
  '“Vapurlar gece de çalışacak” haberinin iptali geçersizdir, haber kullanılabilir.',
  '"여객선 겨울 내내 밤에도 운항" 기사 취소를 철회합니다. 사용하셔도 됩니다.',
  '「渡し船、冬も夜に運航」の記事の取り消しは撤回します。使用できます。',
])('“%s” takes nothing back, and is told where the desk lifts an order', async copy => {
  const { notice, detail } = await read(copy)
  expect(notice).toBeUndefined()
  expect(detail).toMatch(/^Reads as an order that lifts/)
})

test('a story that stands is not killed for its picture', async () => {
  const { notice, detail } = await read(
    'EDITORS: The story “Ferry owners keep night boats” stands. Only the photo was killed.\n',
  )
  expect(notice).toBeUndefined()
  expect(detail).toMatch(/^Says that a story stands/)
})

test.each([
  ['EDITORS: The hold on “Ferries stop” is lifted. Please kill “Ferry owners keep night boats”.', 'kill'],
  ['EDITORS: Kill “Ferry owners keep night boats”. The photo was killed as well.', 'kill'],
  ['Kill “Ferry owners keep night boats.” The story “Ferries stop” is not affected.', 'kill'],
  ['KILL: Ferry owners keep night boats\n\nThe photo stands.', 'kill'],
  // Of a part, a place or a use: for the desk.
  ['EDITORS: Kill the headline on “Ferry owners keep night boats”. A new one follows.', 'withhold'],
  ['EDITORS: Kill the sidebar to “Ferry owners keep night boats”. The main story stands.', 'withhold'],
  [
    'ATTENTION PRINT CLIENTS: Please do not use “Ferry owners keep night boats” in your Sunday editions.',
    'withhold',
  ],
])('“%s” is a %s', async (copy, kind) => {
  expect((await read(`${copy}\n`)).notice).toBe(kind)
})
