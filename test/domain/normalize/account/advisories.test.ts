import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const STORY = `HALDEN (HP) - The ferry sank in the harbor on Monday, officials said. Nobody was hurt, they said.

It had left port at noon with 40 people on board, on its way to the islands, the operator said.`

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'a.txt',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.headline : reading.rejection
}

test.for([
  'BC-US--Quake-Advisory\n\nEDITORS:\n\nWe plan a wrap of the Halden quake by 1400 GMT, with photos.\n\nThe Harbor Press',
  'Eds:\n\nThe quake wrap moves by 4 p.m. with photos.',
  'Advisory to editors\n\nThere will be no pictures with the quake story. The next budget moves at 1600 GMT.',
  'NOTE TO EDITORS\n\nThe story slugged US--Quake will be led with new deaths by 1400 GMT.\n\nHP',
  'An die Redaktionen:\n\nDie Zusammenfassung zum Beben folgt bis 15.00 Uhr.\n\nHP',
  'News Budget for Tuesday, Dec. 1\n\nHere are the stories that HP plans for Tuesday.\n\nQUAKE: Rescuers dig in the hills. 600 words by 4 p.m.',
  'DAYBOOK\n\nTuesday, Dec. 1\n\n0900 - Council meets, City Hall.\n\n1400 - Court: the Holm trial resumes.',
  'Terminübersicht Dienstag, 1. Dezember 2026\n\n09:00 Halden: Pressekonferenz der Reederei (Bericht, 40 Zl)\n\n11:00 Sorn: Stadtrat zum Hafen (Zusammenfassung bis 15.00)',
  'HP-Tagesvorschau\n\nHalden: Die Reederei legt ihre Zahlen vor (Bericht bis 14.00)\n\nSorn: Der Stadtrat tagt',
  'BC-Harbor Press-Budget\n\nHere is the Harbor Press news budget for Tuesday, Dec. 1. All times GMT.\n\nQUARRY BLAST - SORN - Four people hurt. 400 words by 1500.\n\nQuestions? Call the desk.',
  'DAYBOOK\n\nTuesday Dec. 1\n\n10 a.m. - Council of Halden. Town hall.\n\nNoon - News conference of the ferry line. Pier 4.',
  'SERVICE ADVISORY\n\nClients: our feed was interrupted between 0910 and 0940 GMT. Stories of that time come again.\n\nHP',
  'Attention: Halden Post\n\nThe column by Ole Berg that you requested will move at 1700 GMT.',
  'Note aux rédactions\n\nLa synthèse sur le séisme sera diffusée vers 15h00.',
])('an advisory to editors is shown to no licensee: %s', async text =>
  expect(await read(text)).toMatchObject({
    code: 'missing-body',
    detail: expect.stringContaining('advisory to editors'),
    line: expect.any(Number),
  }),
)

test.for([
  ['Editors quit over quake story', `Editors quit over quake story\n\n${STORY}`],
  ['Advisory issued as storm nears coast', `Advisory issued as storm nears coast\n\n${STORY}`],
  ['Ferry sinks in harbor', `Ferry sinks in harbor\n\nEDITORS: Adds details of crew.\n\n${STORY}`],
  ['Ferry sinks in harbor', `EDITORS: This story has photos.\n\nFerry sinks in harbor\n\n${STORY}`],
  ['Ferry sinks in harbor', `BC-US--Ferry\n\nEDITORS:\n\nFerry sinks in harbor\n\nBy Mira Holm\n\n${STORY}`],
  ['News budget grows for Tuesday', `News budget grows for Tuesday\n\n${STORY}`],
  [
    'Here is the news budget of a small town',
    `Here is the news budget of a small town\n\nBy Mira Holm\n\n${STORY}`,
  ],
  [
    'Service advisory',
    'Service advisory\n\nBuses stop at noon, the city of Halden said on Monday. Nobody will be left behind, it said.',
  ],
  [
    'Attention: deer ahead',
    `Attention: deer ahead\n\nDeer will be moved to the hills, the city of Halden said on Monday. Nobody was asked.`,
  ],
  ['Here are the top stories of the year', `Here are the top stories of the year\n\n${STORY}`],
  [
    'Terminübersicht bleibt aus',
    `Terminübersicht bleibt aus\n\nDie Stadt Halden zeigt keine Termine mehr, teilte sie am Montag mit. Niemand fragte nach ihnen.`,
  ],
  [
    'Themenpark öffnet im Mai',
    `Themenpark öffnet im Mai\n\nDie Stadt Halden baut einen Park, teilte sie am Montag mit. Niemand fragte nach ihm.`,
  ],
  ['Editors', `Editors\n\nBy Mira Holm\n\n${STORY}`],
  [
    'A letter on the ferry',
    `A letter on the ferry\n\nTo the Editor:\n\nThe ferry is late each day, and nobody says why.\n\nIda Holm\nHalden`,
  ],
] as const)('a story stays one: %s, %s', async ([headline, text]) => expect(await read(text)).toBe(headline))
