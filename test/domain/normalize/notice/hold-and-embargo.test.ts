import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* A hold that waits for somebody's word is told from an embargo's own words, so that the end of an embargo beside it does not lift it. */

const story =
  'Bakery of Sorn keeps its oven\n\nBy Tom Abara\n\nThe bakery of Sorn keeps its oven of 1891, the council decided on Monday.\n\nIt uses a ton of wood a month, the baker said.\n'
const embargo = 'EMBARGOED UNTIL 6 P.M. GMT TUESDAY, DEC. 1, 2026'

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'oven',
    receivedAt: '2026-11-29T12:00:00Z',
  })
  return reading.ok ? reading.stories[0] : undefined
}

test.each([
  ['HOLD FOR LEGAL REVIEW', `HOLD FOR LEGAL REVIEW\n\n${embargo}\n\n${story}`],
  ['a hold behind the embargo', `${embargo}\n\nHOLD FOR LEGAL REVIEW\n\n${story}`],
  ['a note to editors', `Editors: Do not use until further notice.\n\n${story}\n\n${embargo}\n`],
  ['a German one', `Bitte bis auf Weiteres nicht verwenden.\n\n${embargo}\n\n${story}`],
  [
    'the note of an item of ninjs',
    JSON.stringify({
      uri: 'urn:isl:1',
      type: 'text',
      headline: 'Bakery keeps its oven',
      ednote: 'Hold until cleared by legal.',
      embargoed: '2026-12-01T18:00:00Z',
      body_text: story,
    }),
  ],
])('the hold waits for a word: %s', async (_, copy) => {
  const { article, notice } = (await read(copy)) ?? {}
  expect(article).toMatchObject({ status: 'withheld', embargoedUntil: '2026-12-01T18:00:00Z' })
  expect(notice).toMatchObject({ kind: 'withhold', waitsForWord: true })
})

test.each([
  ['no other order', `${embargo}\n\n${story}`],
  ["the embargo's own words", `HOLD\n\n${embargo}\n\n${story}`],
  ["the embargo's own words below it", `${embargo}\n\nDO NOT PUBLISH\n\n${story}`],
])('the story waits for its embargo alone: %s', async (_, copy) => {
  const { article, notice } = (await read(copy)) ?? {}
  expect(article).toMatchObject({ status: 'withheld', embargoedUntil: '2026-12-01T18:00:00Z' })
  expect(notice?.waitsForWord).toBeUndefined()
})

test.each([
  ['under its head', 'HOLD HOLD HOLD\n\nEditors: Do not publish BC-Sorn-Oven.\n', 'withhold'],
  [
    'under a slug with its word',
    'BC-Sorn-Oven, ADVISORY HOLD\n\nEditors:\n\nDo not use BC-Sorn-Oven.\n',
    'withhold',
  ],
  ['under its head, in short', "HOLD HOLD HOLD\n\nDon't use the story about the oven.\n", 'withhold'],
  ['behind it', 'ADVISORY HOLD. Do not use BC-Sorn-Oven.\n', 'withhold'],
  ['under the head of a kill', 'KILL KILL KILL\n\nDo not publish BC-Sorn-Oven.\n', 'kill'],
  ['with no head', 'Editors: Do not publish BC-Sorn-Oven.\n', 'kill'],
  ['beside a kill', 'HOLD\n\nBC-Sorn-Oven has been killed. Do not use it.\n', 'kill'],
  ['behind a hold that is over', 'HOLD LIFTED. Do not use the earlier story, which was wrong.\n', 'kill'],
])('what is not to be used is held by a hold, and else killed: %s', async (_, copy, kind) => {
  expect((await read(copy))?.notice).toMatchObject({ kind })
})

test('an order in short keeps the words of its agency', async () => {
  expect((await read("Don't use the story about the oven.\n"))?.article.change?.note).toBe(
    "Don't use the story about the oven.",
  )
})
