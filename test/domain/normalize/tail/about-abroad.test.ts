import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.',
  'The ships have crossed the sound since 1971, and the islanders call them by their first names.',
  'The first of them leaves in May, and the owner keeps her bell.',
]

const read = async (line: string) => {
  const copy = ['Ferry line sells both ships', 'By Ana Ruiz', ...story, line].join('\n\n')
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.body.text : reading.rejection.detail
}

test.each([
  'Der Autor ist Professor für Schifffahrt in Halden.',
  'L’auteure est professeure à l’université de Halden.',
  'L’autrice enseigne l’histoire maritime à Halden.',
  'L’autore insegna storia marittima a Halden.',
  'El autor es profesor de la Universidad de Halden.',
  'O autor é professor na Universidade de Halden.',
  'De auteur is hoogleraar in Halden.',
  'Skribenten är professor i Halden.',
  'Författaren är docent vid Haldens universitet.',
  'Forfatteren er professor i Halden.',
  'A szerző a haldeni egyetem tanára.',
  'Kirjoittaja on Haldenin yliopiston professori.',
  'Autorka je profesorka v Haldenu.',
])('who wrote a story is no part of it: %s', async line => {
  expect(await read(line)).toBe(story.join('\n\n'))
})

test.each([
  'Den här artikeln är över ett år gammal.',
  'Denne artikel er over et år gammel.',
  'Denne artikkelen er over ett år gammel.',
])('what a page says of its own text is no part of the story: %s', async line => {
  expect(await read(line)).toBe(story.join('\n\n'))
})

test.each([
  'The author of the plan is a professor in Halden, and he has never been aboard.',
  'L’auteur est inconnu, dit la police, qui cherche encore.',
  'L’auteur est en fuite, selon la police de Halden.',
  'L’auteur est toujours recherché, a indiqué le parquet de Halden.',
  'El autor es desconocido, según la policía de Halden.',
])('what is told of another author stays in it: %s', async line => {
  expect(await read(line)).toBe([...story, line].join('\n\n'))
})
