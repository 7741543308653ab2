import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

/* Orders that say more than the headline of their story, or less: a part of it, its day, two languages, a form. X is the headline. */

const headline = 'Ferry line sells both ships'
const text = `HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.

The buyer, Sorn Lines, wants to use them on the lakes in the north from May.`

const mail = (subject: string, body: string) =>
  `From: Coastal Wire <desk@coast.example>\nMessage-ID: <k@coast.example>\nSubject: ${subject}\n\n${body}\n`

test.each([
  'KILL — Nov. 30 — X\n',
  'KILL: X (Nov 30)\n\nUntrue.\n',
  'KILL: X, moved 1432 GMT Monday\n\nUntrue.\n',
  'MANDATORY KILL – ANULACIÓN OBLIGATORIA: X\n',
  'Eds: BC-Ferry, “X,” is being withdrawn. Details to come.\n',
  mail('KILL', 'X'),
  mail('URGENT!!! please kill X', 'Thanks'),
  mail('Kill notice', 'Headline: X\nReason: untrue'),
  mail('Re: X', 'Please kill this story, it is untrue.'),
  'KILL: X\n\nPlease kill this story, it is untrue.\n',
])('kills the story, and becomes none: %s', async order => {
  expect(await ingestCopies([`${headline}\n\n${text}\n`, order.replace('X', headline)])).toEqual(['canceled'])
})

test.each([
  ['KILL: X\n\nThe sale is untrue.\n', 'canceled'],
  ['HOLD: X\n\nLegal is reading it.\n', 'withheld'],
])('reads no speaker in the headline behind an order: %s', async (order, status) => {
  const told = `${headline}, owner says`
  expect(await ingestCopies([`${told}\n\n${text}\n`, order.replace('X', told)])).toEqual([status])
})

test.each([
  'LEGAL: In “X” delete graf 3, which identifies the boy.',
  'KILL GRAF 3 of “X” on legal advice.',
  'EDITORS: In “X” delete paragraph 5.',
  'In BC-Ferry, “X,” kill the last graf.',
  'Achtung: In der Meldung „X“ bitte den Namen des Opfers streichen.',
  'Dans « X », supprimer le dernier paragraphe.',
])('holds the story of which a part is to go: %s', async order => {
  expect(await ingestCopies([`${headline}\n\n${text}\n`, `${order.replace('X', headline)}\n`])).toEqual([
    'withheld',
  ])
})

test('kills both stories that a notice lists below what it says of both', async () => {
  const other = 'Halden plants lindens on its quay'
  const order = `MANDATORY KILL\n\nEditors: Both parts of our series are withdrawn:\n\n1. ${headline}\n2. ${other}\n`
  const more =
    'HALDEN (Coastal Wire) — Forty lindens will stand on the quay by spring, the council decided on Monday.\n\nThey cost 60,000 kroner.'
  expect(await ingestCopies([`${headline}\n\n${text}\n`, `${other}\n\n${more}\n`, order])).toEqual([
    'canceled',
    'canceled',
  ])
})

test.each([
  'sub for graf 3',
  'INSERT after graf 3',
  '1st Add - Ferry',
  'BC-Ferry, 1st Add',
  'Ferry (sub 2nd graf)',
])('holds what is to be set into a story: %s', async line => {
  const piece =
    'HALDEN (Coastal Wire) — The quay has sunk by 40 centimeters since 1990, a report of the town says, and will be closed.'
  expect(await ingestCopies([`${line}\n\n${piece}\n`])).toEqual(['withheld'])
})

test.each([
  'Lions add 2',
  'Insert coin: arcades return',
  'Sub for injured keeper scores',
  '1st addition to fleet sails',
])('publishes the story with the headline: %s', async title => {
  expect(await ingestCopies([`${title}\n\n${text}\n`])).toEqual(['usable'])
})
