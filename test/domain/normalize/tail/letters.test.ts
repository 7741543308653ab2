import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const letter = [
  'It is sad that a man of the harbor board chose to scold the paper for an essay by a ferryman.',
  'The paper printed what the ferryman thinks, and that is what a paper is for in a town like ours.',
  'I hope that he never runs a ferry.',
]

const read = async (headline: string, under: readonly string[]) => {
  const bytes = Buffer.from([headline, ...letter, ...under].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'letter.txt', receivedAt: '2026-05-07T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.body.text).toBe(letter.join('\n\n'))
  return article?.authors.map(({ name }) => name)
}

test.each([
  ['Letter to the editor: Let the ferryman have his say', ['Ana B. Ruiz'], ['Ana B. Ruiz']],
  ['Letter: Let the ferryman have his say', ['Ana Ruiz', 'Port Ellery'], ['Ana Ruiz']],
  ['Leserbrief: Let the ferryman have his say', ['Ana Ruiz, Quito'], ['Ana Ruiz']],
  ['Let the ferryman have his say', ['— Ana B. Ruiz'], ['Ana B. Ruiz']],
  ['Let the ferryman have his say', ['Ana B. Ruiz'], []],
  ['Letters: Let the ferryman have his say', ['Ana B. Ruiz'], []],
])('"%s" is signed by whose name stands under it: %j', async (headline, under, authors) => {
  expect(await read(headline, under)).toEqual(authors)
})
