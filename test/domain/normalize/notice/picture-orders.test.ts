import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

const read = async (headline: string, text: string) => {
  const bytes = Buffer.from(`${headline}\n\n${text}\n`)
  const reading = await readDrop({ bytes, path: 'order.txt', receivedAt: '2026-02-03T12:00:00Z' })
  return reading.ok ? reading.stories[0] : reading
}

test.each([
  ['KILL PHOTO', 'Kill the photo, not the story “Pier burns down”. The man shown is not the owner.'],
  [
    'BILDRÜCKRUF',
    'Bitte verwenden Sie das Bild zum Brand in Narvik nicht mehr. Der Text ist nicht betroffen.',
  ],
  ['ACHTUNG BILDRÜCKRUF', 'Das Bild 2612-104 zum Brand in Narvik darf nicht verwendet werden.'],
  ['RETRAIT PHOTO', 'Prière de retirer la photo de l’incendie à Narvik. L’article n’est pas concerné.'],
  [
    'MANDATORY PHOTO ELIMINATION',
    'Eds: Eliminate photo HW127 “Pier burns down in Narvik”. The man shown is not the owner.',
  ],
  ['PHOTO ADVISORY', 'Do not use photo HW127 of “Pier burns down in Narvik” until further notice.'],
  ['BILDSPERRE', 'Das Bild HW127 zum Text „Brand in Narvik“ ist gesperrt. Der Text kann verwendet werden.'],
  ['FOTO ANULADA', 'Rogamos no utilicen la foto del incendio de Narvik. El texto es válido.'],
])(
  '"%s" over an order about a picture is refused with what to do, and stops no story',
  async (headline, text) => {
    expect(await read(headline, text)).toMatchObject({
      ok: false,
      rejection: { code: 'unsupported-media', detail: expect.stringContaining('without the picture') },
    })
  },
)

test('a headline that only tells of a photo which somebody withdrew stands over a story', async () => {
  const story = await read(
    'Photo withdrawn from auction in Halden',
    'A photo was withdrawn, the house said on Monday.',
  )
  expect(story).toMatchObject({ article: { status: 'usable' } })
})

test.each([
  'MANDATORY PHOTO KILL: Pier burns down in Narvik\n\nEditors: Kill the photo that moved with the story. It shows another pier.\n',
  'MANDATORY PHOTO KILL: Pier burns down in Narvik\n',
  'KILL PHOTO - Pier burns down in Narvik\n',
  'EDITORS: Kill the picture of the story "Pier burns down in Narvik". The story stands.\n',
])('an order on the picture of a story that it names is refused, and kills no story: %s', async copy => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  expect(reading).toMatchObject({ ok: false, rejection: { code: 'unsupported-media' } })
})

test.each([
  'Editors: The story “Pier burns” may not be used in any form.',
  'Editors: The story “Pier burns” may not be used.',
])('a bar of all use kills the story: %s', line => {
  expect(normalizeNotice(line)?.class).toBe('kill')
})
