import { expect, test } from 'vitest'
import { statusOf } from './status-of.ts'

const headline = 'Ferry line sells both ships'
const body =
  'HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.\n\nThe ships have crossed the sound since 1971.'

test.each([
  'Palabras clave: ferri, Halden, embargado',
  'Palavras-chave: balsa, embargo',
  'Parole chiave: traghetto, embargo',
  'Trefwoorden: veerdienst, embargo',
  'Nyckelord: färja, spärrtid',
  'Nøkkelord: ferje, klausulert',
  'Stikord: færge, klausuleret',
  'Avainsanat: lautta, embargo',
  'Słowa kluczowe: prom, embargo',
  'Klíčová slova: přívoz, embargo',
  'Ключевые слова: паром, эмбарго',
  'Ключові слова: пором, ембарго',
  '关键词：渡轮，embargo',
  '키워드: 여객선, 엠바고',
  'Catchline: FERRY-EMBARGO',
])('a story that its keywords tag as embargoed is held: %s', async line => {
  expect(await statusOf(`${line}\n\n${headline}\n\n${body}\n`)).toBe('withheld')
})

test.each([
  'Verwendbar erst ab Mittwoch, 6 Uhr',
  'Nutzung erst ab 2. Dezember, 6.00 Uhr',
  'Julkaistava aikaisintaan keskiviikkona klo 6',
  'Niet eerder publiceren dan woensdag 2 december 06.00 uur',
  'Publicación a partir del 2 de diciembre a las 6.00',
  'Publication à partir du 2 décembre à 6h',
  'Publicação a partir de 2 de dezembro às 6h',
])('a story is held of which a line says from when it may be used: %s', async line => {
  expect(await statusOf(`${line}\n\n${headline}\n\n${body}\n`)).toBe('withheld')
  expect(await statusOf(`${headline}\n\n${body}\n\n${line}\n`)).toBe('withheld')
})
