import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

test('points between the headline and the byline end the headline', async () => {
  const lines = [
    '\x01lba0412 4 e 0086 reu L3E7EE1KZ',
    'HALDEN FERRIES/STRIKE (UPDATE 2)',
    "\x02UPDATE 2-Halden's ferries sail again after strike",
    '* Crews accept 9 pct pay rise, one-off bonus',
    '* Strike cost about 4,000 crossings - analyst',
    '* Shares rise 6 pct',
    ' (Adds analyst comment, shares)',
    ' By Ana Ruiz and Bo Lind',
    ' HALDEN, March 14 (Reuters) - Crews returned to the ferries of',
    'Halden on Monday after an 11-day strike that left the islands',
    'without mail, the company and union officials said.',
    ' "All three ships are manned and we expect to sail at the usual',
    'hours by Thursday," said Cy Tarn, chief executive of the line.',
    '\x03141532 GMT Mar 11',
    '\x04',
  ]
  const bytes = Buffer.from(lines.join('\r\n'))
  const reading = await readDrop({ bytes, path: 'ferries.iptc', receivedAt: '2026-03-14T16:00:00Z' })
  const { headline, authors, dateline, editorNote, body } = (reading.ok && reading.stories[0]?.article) || {}
  expect({ headline, authors, dateline, editorNote }).toEqual({
    headline: "Halden's ferries sail again after strike",
    authors: [{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }],
    dateline: { place: 'HALDEN', agency: 'Reuters', date: 'March 14' },
    editorNote: 'Adds analyst comment, shares',
  })
  expect(body?.text).toMatch(/^Crews returned .*\n\n"All three .*line\.$/su)
})

test('a note of the desk in capitals and parentheses is a line of its own under a full one', async () => {
  const lines = [
    'ZCZC4127/SXA',
    'Incendi: rogo nel deposito del porto, via 12 famiglie nella notte',
    '(RPT CON CORREZIONE: DODICI FAMIGLIE E NON VENTI)',
    '   (ANSA) - TERRAVECCHIA, 9 AGO - Un incendio divampato nella',
    'notte nel deposito del porto ha costretto dodici famiglie a',
    'lasciare le proprie case. Non ci sono feriti, dice il sindaco.',
    '   "La colonna di fumo si vedeva da quaranta chilometri", ha',
    'detto il sindaco, che ha chiesto di tenere chiuse le finestre.',
    '09-AGO-26 18:42 NNNN',
  ]
  const bytes = Buffer.from(lines.join('\n'))
  const reading = await readDrop({ bytes, path: 'rogo.txt', receivedAt: '2026-08-09T17:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    headline: 'Incendi: rogo nel deposito del porto, via 12 famiglie nella notte',
    change: { class: 'correction', note: 'RPT CON CORREZIONE: DODICI FAMIGLIE E NON VENTI' },
  })
})
