import { expect, test } from 'vitest'
import { cutGreeting } from '#domain/formats/email/body/cut-greeting.ts'

const mail = (...lines: string[]) => lines.map(text => ({ kind: 'paragraph' as const, text }))
const story = mail('Ferry gets a new quay', 'The island ferry moved to its new quay on Friday.')

test.each([
  ['Dear editors,', 'Please find our story for your use.'],
  ['Hallo Redaktion,', 'anbei unser Bericht vom Freitag.'],
  ['Bonjour,', 'Veuillez trouver notre article.'],
  ['Hola a todos:', 'Les envío la nota de hoy.'],
])('a greeting and the sentence that sends the story are no story: %s %s', (hello, sentence) => {
  expect(cutGreeting([...mail(hello, sentence), ...story])).toEqual({
    blocks: story,
    asides: [{ raw: sentence, source: 'email: cover note', kind: 'mark' }],
  })
})

test.each([
  [['Hi desk, story below.'], ['story below.']],
  [['Hi desk,', 'story below, please run.'], ['story below, please run.']],
  [['Hello all,', 'My copy for tomorrow is below. Call me.'], ['My copy for tomorrow is below. Call me.']],
  [
    ['Hi,', 'Here is the story.', 'Thanks,', 'Dana', '---'],
    ['Here is the story.', 'Thanks,', 'Dana'],
  ],
  [['Here is the final:'], ['Here is the final:']],
  [['Here’s my column for Sunday.'], ['Here’s my column for Sunday.']],
  [['Story below, not before 6 pm.', '* * *'.replaceAll(' ', '')], ['Story below, not before 6 pm.']],
])('a note over the story is none of it: %j', (lines, asides) => {
  const cut = cutGreeting([...mail(...lines), ...story])
  expect(cut.blocks).toEqual(story)
  expect(cut.asides.map(({ raw }) => raw)).toEqual(asides)
})

test('nor is the sentence alone where it says that the story is below', () => {
  const sentence = 'Please use the version below, with nine ferries in par two.'
  expect(cutGreeting([...mail(sentence), ...story]).blocks).toEqual(story)
})

test.each([
  ['Dear Abby,', 'My neighbor sings at night.'],
  ['Here is what the ferry costs from Friday on', 'By Dana Whitlock'],
  ['Here is the text of the treaty:', 'The ports of Sorn and Tarn agree to share the quay.'],
  ['Here are the winning numbers:', '4, 8 and 15 were drawn on Friday.'],
  ['Hidden quay found under the ferry', 'Please find us another, says captain'],
  ['Hello, Port Sorn!', 'The musical opens on Friday.'],
  ['Story below ground draws miners back', 'The shaft opens again.'],
  ['The story is attached to the wall of the quay', 'A plaque tells it.'],
  ['Dear Abby, the story is below my standards', 'My neighbor sings at night.'],
  ['Copy for the harbor is below budget', 'The port spends less.'],
  ['Our report follows the money', 'It ends on an island.'],
  ['Hello, sailor', 'The text is attached to the mast.'],
])('a column or a headline stays: %s', (...lines) => {
  const blocks = [...mail(...lines), ...story]
  expect(cutGreeting(blocks)).toEqual({ blocks, asides: [] })
})
