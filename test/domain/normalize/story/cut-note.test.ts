import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (first: string) => {
  const text = `Ferry line opens between two towns\n\nPORT LORN, Nov 24 (Kyodo) - ${first}\n\nThe crossing costs two coins, said the minister, Ana Lopez.\n`
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'ferry',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { editorNote, body } = reading.stories[0]?.article ?? {}
  return { editorNote, first: body?.text.split('\n\n')[0] }
}
const sentence = 'A ferry line opened on Tuesday between two towns on the river.'

test('what is said to editors behind the dateline is a note', async () => {
  expect(await read(`(EDS: ADDING QUOTES IN PARA 3) ${sentence}`)).toEqual({
    editorNote: 'ADDING QUOTES IN PARA 3',
    first: sentence,
  })
})

test.each([`(Eds Ferry, a firm, runs it.) ${sentence}`, `(Two: one each way.) ${sentence}`])(
  'what else stands in parentheses there is the story’s: %s',
  async first => {
    expect(await read(first)).toEqual({ first })
  },
)
