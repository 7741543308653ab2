import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (copy: string) =>
  readDrop({ bytes: Buffer.from(copy), path: 'note.txt', receivedAt: '2026-03-01T09:00:00Z' })

test.each(['Dear team,', 'Liebe Redaktion,', 'Hi all,'])(
  '"%s" is no headline, so a letter is no story',
  async greeting => {
    const copy = `${greeting}\n\nPlease remember that the meeting is on Monday at nine.\n\nBring your notes.\n\nBo\n`
    expect(await read(copy)).toMatchObject({ ok: false, rejection: { code: 'missing-headline' } })
  },
)

test('a headline under a greeting is one', async () => {
  const copy =
    'Dear editors,\n\nBakery of Sorn keeps its oven\n\nBy Tom Abara\n\nThe bakery keeps its oven of 1891, the council decided on Monday.\n\nIt uses a ton of wood a month.\n'
  expect(await read(copy)).toMatchObject({
    ok: true,
    stories: [{ article: { headline: 'Bakery of Sorn keeps its oven' } }],
  })
})
