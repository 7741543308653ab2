import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const rest = ['A band plays from ten.', 'Nobody has to pay.']
const read = async (first: string, head: readonly string[] = ['By Ada Marlowe']) => {
  const bytes = Buffer.from(['Park opens with a band', ...head, first, ...rest].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'park.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { change, body } = reading.stories[0]?.article ?? {}
  return { change, text: body?.text.split('\n\n') }
}
const sentence = 'The park opens at nine on Saturday, the council said on Monday.'

test.each<[mark: string, change: unknown]>([
  ['CORRECTION — ', { class: 'correction', note: 'CORRECTION' }],
  ['KORREKTUR – ', { class: 'correction', note: 'KORREKTUR' }],
  ['UPDATE 2 - ', { class: 'update', note: 'UPDATE 2' }],
  ['BREAKING — ', undefined],
])('"%s" in front of the first sentence is a mark, and the sentence the story’s', async (mark, change) => {
  const whole = [sentence, ...rest]
  expect(await read(mark + sentence)).toEqual({ change, text: whole })
  expect(await read(mark + sentence, [])).toEqual({ change, text: whole })
})

test('what tells what was wrong, behind such a mark, is the note, and none of its words is lost', async () => {
  const note = 'CORRECTION — In paragraph 2, the name of the mayor is Bo Lind, and his age is 60.'
  expect(await read(note)).toEqual({ change: { class: 'correction', note }, text: rest })
})

test('a correction without its story is refused with what to do, and other copy without a text as before', async () => {
  const lacks = 'No paragraph reads as a story.'
  const refuse = async (text: string) => {
    const bytes = Buffer.from(text)
    const reading = await readDrop({ bytes, path: 'park.txt', receivedAt: '2026-02-03T12:00:00Z' })
    return reading.ok ? undefined : reading.rejection.detail
  }
  expect(
    await refuse('Correction: The story “Park opens with a band” gave a wrong hour. It is nine.'),
  ).toMatch(new RegExp(`^${lacks}.*: drop that story again, corrected, under its file name\\.$`))
  expect(await refuse('Park opens with a band\n\nBy Ada Marlowe')).toMatch(/after a blank line\.$/)
})
