import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const french = [
  'Le bac de Quillec reprend la mer après une longue grève',
  'Le bac de Quillec a repris la mer lundi après onze jours de grève, a annoncé sa direction.',
  'Les marins ont accepté une hausse de 4 % et reprendront leur travail par équipes cette semaine.',
  'La direction n’a pas chiffré l’arrêt, que les armateurs estiment à deux millions d’euros.',
  'Une autre réunion est prévue jeudi à la mairie avec Solène Garrec, qui dirige le port.',
]
const english = [
  'The ferry of Quillec is at sea again after a long strike',
  'The ferry of Quillec was at sea again on Monday after eleven days of strike, its owners said.',
  'The crews took a raise of 4 percent and will be back at work in shifts during the week.',
  'The owners did not say what the strike had cost, which others put at two million euros.',
  'Another meeting is planned for Thursday at the town hall with the head of the port.',
]

const read = async (story: readonly string[], line: string) => {
  const bytes = Buffer.from([...story, line].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.body.text).toBe(story.slice(1).join('\n\n'))
  return {
    authors: article?.authors.map(({ name }) => name),
    contributors: article?.contributors.map(({ name, role }) => `${name} | ${role}`),
  }
}

test.each([
  ['Anne Lecoq et Yves Morvan', ['Anne Lecoq', 'Yves Morvan']],
  ['Anne Lecoq (avec AFP)', ['Anne Lecoq']],
  ['(Anne Lecoq)', ['Anne Lecoq']],
  ['Anne LECOQ', ['Anne Lecoq']],
  ['Door Joris van Dam', ['Joris van Dam']],
  ['Av Kari Solberg', ['Kari Solberg']],
  ['Anne Lecoq', []],
  ['Solène Garrec et Yves Morvan', []],
  ['Sports et Loisirs Nautiques', []],
  ['Anne Lecoq / AFP', []],
])('under a story without a byline, "%s" signs it as %j', async (line, authors) => {
  expect(await read(french, line)).toEqual({ authors, contributors: [] })
})

test('titles in capitals under an English story sign nothing', async () => {
  const line = 'Harbor Life and Village Style'
  expect(await read(english, line)).toEqual({ authors: [], contributors: [] })
})

test.each([
  ['Tekst: Kari Solberg. Foto: Bo Lind', ['Kari Solberg | writing', 'Bo Lind | photography']],
  ['Fotó: Nagy Péter', ['Nagy Péter | photography']],
  ['Teksti ja kuvat: Aino Salo', ['Aino Salo | writing']],
  ['Båten vid kajen. Bild: Bo Lind', []],
  ['Címlapkép: hajó a kikötőben. Fotó: Nagy Péter', []],
  ['Fotó: MTI/Nagy Péter', []],
])('under a story, "%s" credits %j', async (line, contributors) => {
  expect(await read(english, line)).toEqual({ authors: [], contributors })
})
