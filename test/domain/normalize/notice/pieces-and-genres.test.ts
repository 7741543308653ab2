import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

const text = [
  'The union said that it would talk to the owner on Friday about those who lose their work.',
  '“Nobody asked us,” said Per Lund, who speaks for the crews of the two ships of Halden.',
].join('\n\n')

test.each([
  'SUB 3rd graf, previous Ferry line sells both ships:',
  'INSERT after 2nd graf of "Ferry line sells both ships":',
  'ADD 1: Ferry line sells both ships',
  'Ferry line sells both ships, 2nd take',
  'Ferry line sells both ships - 2 (Last)',
])('a piece of a story waits for a desk to set it in: %s', async line => {
  expect(await statusOf(`${line}\n\n${text}\n`)).toBe('withheld')
})

test('what ends with a pickup is a piece', async () => {
  expect(await statusOf(`BC-Ferry, SUB\n\n${text}\n\nPICK UP 4th graf\n`)).toBe('withheld')
})

test.each([
  'Ferry line sells both ships, take 2',
  'Harbor deal: take two',
  'Inserts for shoes recalled in Halden',
  'Sub 3rd in line for the keeper’s place',
  'Pick up 4th graders at the gate, school asks',
  'UPDATE 1-Ferry line sells both ships',
])('a story is usable under "%s"', async line => {
  expect(await statusOf(`${line}\n\nHALDEN (Coastal Wire) — ${text}\n`)).toBe('usable')
})

const inAnpa = (slug: string) =>
  `\u0001a0123 \r\nr a \u001Fbc-Ferry 11-30 0300\r\n\u0002^${slug}<\r\n^Ferry line sells both ships<\r\n   HALDEN (AP) _ ${text}<\r\n\u0003\r\n   AP-NY-11-30-26 1000EST<\r\n\u0004`
const inIptc = (codes: string, slug: string) =>
  `\u0001cst1234 4 vm 300 ${codes}\r\n${slug}\r\n\u0002Ferry line sells both ships\r\n\r\n   ${text}\r\n301000 nov 26\u0003\r\n`

test.each([
  inAnpa('BC-Ferry, 1st Add,0120'),
  inAnpa('BC-Ferry, 2nd Take,0120'),
  inAnpa('BC-Ferry, Take 2,0120'),
  inAnpa('BC-Ferry, Sub 3rd graf,0120'),
  inIptc('', 'ferry/Halden/Add 1/'),
  inIptc('', 'ferry-Halden 2nd take'),
])('a piece of a story by its slug waits: %j', async message => {
  expect(await statusOf(message)).toBe('withheld')
})

test.each([
  inIptc('', 'ferry/Halden/EMBARGO 020600 JAN 27/'),
  inIptc('EMBARGO 020600 JAN 27', 'ferry/Halden/'),
  inIptc('Sperrfrist 0600 2.1.2027', 'ferry/Halden/'),
  inIptc('', '').replace('\u0002', '\u0002ferry/Halden/EMBARGO 020600 JAN 27/\r\n'),
])('an embargo in the header of a message is heeded: %j', async message => {
  expect(await statusOf(message)).toBe('withheld')
})

test.each([
  inAnpa('BC-Ferry,0300'),
  inAnpa('BC-Ferry, 1st Ld-Writethru,0120'),
  inAnpa('BC-Ferry, Sub,0120'),
  inAnpa('BC-Ferry Take-Over,0120'),
  inAnpa('BC-MUS--Take 5,0120'),
  inIptc('', 'ferry/Halden/'),
  inIptc('', 'ferry-Halden 2ndld'),
  inIptc('HLD 0012', 'ferry/add-on/'),
])('a whole story by its slug is usable: %j', async message => {
  expect(await statusOf(message)).toBe('usable')
})

const withGenre = async (name: string) => {
  const item = { uri: 'urn:a:1', type: 'text', headline: 'Ferry line sells both ships', body_text: text }
  const bytes = Buffer.from(JSON.stringify({ ...item, genre: [{ name }] }))
  const reading = await readDrop({ bytes, path: 'x.json', receivedAt: '2026-11-30T10:00:00Z' })
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection.code
}

test.each(['Kill', 'MANDATORY KILL', 'Kill notice', 'Withdrawal', 'Annulation', 'Embargoed'])(
  'a story of the genre "%s" is held',
  async name => {
    expect(await withGenre(name)).toBe('withheld')
  },
)

test.each(['Interview', 'Killing', 'Retrospective', 'Holding statement', 'Advisory', 'Annual report'])(
  'a story of the genre "%s" is usable',
  async name => {
    expect(await withGenre(name)).toBe('usable')
  },
)
