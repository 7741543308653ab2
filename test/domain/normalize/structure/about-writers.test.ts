import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/** What a text with these lines under its story is read as. */
const read = async (under: readonly string[], head: readonly string[] = ['By Ada Marlowe']) => {
  const story = [
    'The harbor of Port Ellery froze over on Monday for the first time in forty years, and the ferries stayed at their piers.',
    '“I have never seen it like this,” said the harbor master, Una Prys. The ice was a foot thick at noon.',
    'Schools near the water will stay closed until Thursday, when the wind is expected to turn to the south.',
  ]
  const text = ['Ice closes harbor for first time in forty years', ...head, ...story, ...under].join('\n\n')
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'ice.txt',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [first] = reading.stories
  if (!first) throw new Error('no story')
  return first.article
}

describe('what is told of a writer under the story is none of it', () => {
  test.each([
    'Marlowe writes about the sea for The Harbor Star.',
    'To find out more about Ada Marlowe and read features by other Harbor Syndicate writers, visit the syndicate’s website at www.harbor.com.',
  ])('%s', async line => {
    expect((await read([line])).body.text).toMatch(/turn to the south\.$/)
  })

  test.each([
    'Ada Marlowe (ada@harbor.example) is executive director of River Watch. She wrote this for The Harbor Star.',
    '(Ada Marlowe is a columnist for The Harbor Star. The views expressed in this commentary are her own.)',
  ])('without a byline: %s', async line => {
    expect((await read([line], [])).body.text).toMatch(/turn to the south\.$/)
  })

  test('a sentence with the name of another, or of one of the story, is the story’s', async () => {
    const { body } = await read(['Prys writes the height of the ice on her door each night.'])
    expect(body.text).toMatch(/each night\.$/)
  })
})

test('the distributor is called as its notice calls it, not by its code above the story', async () => {
  const article = await read(
    ['(c)2019 The Harbor Star', 'Distributed by Tribune Content Agency, LLC.'],
    ['By Ada Marlowe, The Harbor Star', '(TNS)'],
  )
  expect(article.distributor).toBe('Tribune Content Agency, LLC')
  expect(article.evidence.distributor?.raw).toBe('Distributed by Tribune Content Agency, LLC.')
})
