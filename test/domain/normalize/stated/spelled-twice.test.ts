import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (byline: string, line: string) => {
  const item = {
    uri: 'urn:skerry',
    type: 'text',
    headline: 'Last ferry to Skerry Island to stop in March',
    byline,
    body_text: `${line}\n\nThe last ferry to Skerry Island will stop in March, its owner said on Thursday.\n\nThe council has asked for bids.`,
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'skerry', receivedAt: '2026-12-01T06:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['Ines Mueller', 'By Ines Müller', 'Ines Müller'],
  ['Ines Müller', 'By Ines Mueller', 'Ines Müller'],
  ['INES NUNEZ', 'By Inés Núñez', 'Inés Núñez'],
  ['Dr. Ines Varga', 'By Ines Varga', 'Dr. Ines Varga'],
  ['I. Varga', 'By Ines Varga', 'Ines Varga'],
  ['Ines Varga', 'By Ines B. Varga', 'Ines B. Varga'],
  ['Ines Varga Holm', 'By Ines Varga-Holm', 'Ines Varga-Holm'],
])('whom the byline field calls %s and the text "%s" is one author: %s', async (byline, line, name) => {
  expect(await read(byline, line)).toMatchObject({ authors: [{ name }], byline: name })
})

test.each([
  ['Ines Varga and Jonas Lind', 'By Ines M. Varga and Jonas Lind', ['Ines M. Varga', 'Jonas Lind']],
  ['J. Lind and Ines Varga', 'By Per Jonas Lind and Ines Varga', ['J. Lind', 'Ines Varga', 'Per Jonas Lind']],
  ['María Lind and María José Lind', 'By María Lind and María José Lind', ['María Lind', 'María José Lind']],
  ['J. Lind and Jonas Lind', 'By J. Lind and Jonas Lind', ['J. Lind', 'Jonas Lind']],
  ['J. Lind and Jonas Lind', 'By Jonas Lind', ['J. Lind', 'Jonas Lind']],
])('of two lines that name several each is the one it means: %s', async (byline, line, names) => {
  expect((await read(byline, line))?.authors.map(({ name }) => name)).toEqual(names)
})

test.each(['ivarga', 'Web-4'])(
  'an account (%s) is printed no more where the text has a byline',
  async account => {
    expect(await read(account, 'By Ines Varga')).toMatchObject({ byline: 'Ines Varga' })
  },
)

test('a second line says for whom the author writes', async () => {
  expect(await read('Ines Varga', 'By Ines Varga, Skerry Courier')).toMatchObject({
    authors: [{ name: 'Ines Varga', affiliation: 'Skerry Courier' }],
    byline: 'Ines Varga, Skerry Courier',
  })
})

test('two persons of a line stay two, and another of the text is added', async () => {
  expect((await read('J. Lind and Jonas Lind', 'By Ines Varga'))?.authors.map(({ name }) => name)).toEqual([
    'J. Lind',
    'Jonas Lind',
    'Ines Varga',
  ])
})

test.each([
  ['ines varga', ['Ines Varga']],
  ['ines varga and jonas van der lind', ['Ines Varga', 'Jonas van der Lind']],
  ['news desk', []],
  ['site admin', []],
  ['skerry courier', []],
  ['by popular demand', []],
])('names of the byline field in small letters sign as they are set elsewhere: %s', async (byline, names) => {
  const { authors } = (await read(byline, 'SKERRY (Harbor Wire) -')) ?? {}
  expect(authors?.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['Ines Varga/Skerry Courier', [{ name: 'Ines Varga', affiliation: 'Skerry Courier' }]],
  ['Ines Varga/AFP', [{ name: 'Ines Varga', affiliation: 'AFP' }]],
  ['Varga, Ines Maria', [{ name: 'Ines Maria Varga' }]],
  ['Varga, Ines and Lind, Jonas', [{ name: 'Ines Varga' }, { name: 'Jonas Lind' }]],
  ['ines@skerry.example (Ines Varga)', [{ name: 'Ines Varga' }]],
  ['Ines Varga/Getty Images', []],
  ['Ines Varga/Pool', []],
  ['Sport/Fotboll', []],
  ['Skerry, Halden and Lima', []],
])('who signs is read in the forms that only a byline field has: %s', async (byline, authors) => {
  expect((await read(byline, 'SKERRY (Harbor Wire) -'))?.authors).toEqual(authors)
})
