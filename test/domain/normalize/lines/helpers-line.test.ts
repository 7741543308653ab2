import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (above: readonly string[], over: readonly string[] = []) => {
  const story = [
    'A judge cleared a park ranger on Monday who had shot a brown bear at a crowded campsite last summer.',
    'The ranger had less than four seconds in which to act, the court in Halden said in its ruling.',
    'The park has since moved the campsite two kilometers down the valley.',
  ]
  const bytes = Buffer.from([...over, 'Court clears ranger over bear', ...above, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'bear.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

test.each([
  [['Edited by: Ada Marlowe', 'Feb 03, 2026 18:20 pm IST'], 'editing'],
  [['By Bo Lind', 'Edited for length by Ada Marlowe'], 'editing'],
  [['Penulis: Bo Lind', 'Editor: Ada Marlowe'], 'editing'],
  [['By Bo Lind', 'Photographs by Ada Marlowe'], 'photography'],
  [['By Bo Lind', 'English version by Ada Marlowe'], 'assistance'],
  [['By Bo Lind', 'Data analysis: Ada Marlowe'], 'assistance'],
  [['By Bo Lind', 'Medically reviewed by Ada Marlowe'], 'editing'],
  [['By Bo Lind', 'Video producer: Ada Marlowe'], 'assistance'],
  [['Bo Lind', 'Çeviren: Ada Marlowe'], 'assistance'],
  [['Tekst: Bo Lind', 'Foto: Ada Marlowe'], 'photography'],
  [['Por Bo Lind', 'Fotos: Ada Marlowe'], 'photography'],
  [['Autor: Bo Lind', 'Foto: Ada Marlowe'], 'photography'],
  [['By Bo Lind', 'Additional reporting by Ada Marlowe'], 'additional-reporting'],
  [['By Bo Lind', '(Reporting by Ada Marlowe)'], 'reporting'],
  [['By Bo Lind', 'With files from Ada Marlowe'], 'assistance'],
  [['Von Bo Lind', 'Mitarbeit: Ada Marlowe'], 'reporting'],
  [['Por Bo Lind', 'Con la colaboración de Ada Marlowe'], 'assistance'],
])('%j above a story credits who helped with it', async (above, role) => {
  expect((await read(above))?.contributors).toEqual([{ name: 'Ada Marlowe', role }])
})

test.each([
  [['Photographs by Ada Marlowe']],
  [['Edited by: our desk']],
  [['Editor: Adds the ruling of the court']],
  [['By Bo Lind', 'Foto: Ada Marlowe']],
  [['By Bo Lind', 'Video: Bear Walks Free']],
  [['By Bo Lind', 'Video by Ada Marlowe']],
  [['By Bo Lind', 'Reporting from Halden, Maine']],
])('%j credits nobody with help', async above => {
  expect((await read(above))?.contributors).toEqual([])
})

test.each(['Recipe by Ada Marlowe', 'Recipes by Ada Marlowe', 'Medically reviewed by Ada Marlowe'])(
  '%j over the headline is none',
  async over => {
    expect((await read([], [over]))?.headline).toBe('Court clears ranger over bear')
  },
)
