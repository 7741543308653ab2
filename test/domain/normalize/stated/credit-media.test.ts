import { expect, test } from 'vitest'
import { creditMedia } from '#domain/normalize/stated/credit-media.ts'

test.each([
  ['A comet over Flagstaff. (AP Photo/Noor Castell)', 'AP Photo/Noor Castell'],
  ['A comet over Flagstaff (Photo by Noor Castell / AFP)', 'Noor Castell / AFP'],
  [
    'A comet over Flagstaff. (Photo by Noor Castell-Marchbanks / Agence Nationale de Presse via Pool)',
    'Noor Castell-Marchbanks / Agence Nationale de Presse via Pool',
  ],
  ['Toget ved perrongen. Foto: Ola Lie / NTB', 'Ola Lie / NTB'],
  ['Der Zug am Bahnsteig. Foto: Ola Lie/dpa.', 'Ola Lie/dpa'],
  ['A comet over Flagstaff. REUTERS/Noor Castell', 'REUTERS/Noor Castell'],
  ['A comet over Flagstaff. (Noor Castell/Harbor News via AP)', 'Noor Castell/Harbor News via AP'],
  ['A comet over Flagstaff. Photograph: Noor Castell', 'Noor Castell'],
  ['A comet over Flagstaff. Photo | Noor Castell', 'Noor Castell'],
  ['A comet over Flagstaff. Photo by Noor Castell.', 'Noor Castell'],
  ['Photo by Noor Castell on Unsplash', 'Noor Castell on Unsplash'],
  ['Une comète au-dessus de Brest. © Noor Castell', 'Noor Castell'],
  ['A comet seen in a photo by Noor Castell', undefined],
  ['A comet over Flagstaff (and/or its twin)', undefined],
  ['A comet over Flagstaff (right) and its tail.', undefined],
  ['The council said: photo of the comet was faked. It was not.', undefined],
])('the credit of a picture is read from its caption: %s', (caption, credit) => {
  expect(creditMedia([{ kind: 'picture', caption }])[0]?.credit).toBe(credit)
})

test('a credit that the format states is kept', () => {
  const stated = [{ caption: 'A comet. (AP Photo/Noor Castell)', credit: 'Noor Castell' }]
  expect(creditMedia(stated)).toEqual(stated)
})

test.each(['(Noor Castell)', 'Foto: Noor Castell', 'Photo | Noor Castell'])(
  'a credit that the format states as %s is given without what is around the name',
  credit => {
    expect(creditMedia([{ credit }])).toEqual([{ credit: 'Noor Castell' }])
  },
)
