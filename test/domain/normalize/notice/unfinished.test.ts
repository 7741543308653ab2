import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* Copy in which something is still to be filled in. */

const read = async (headline: string, sentence: string, above = '') => {
  const copy = `${above}${headline}\n\nBy Ana Ruiz\nHarbor Wire\n\nHALDEN (Harbor Wire) — ${sentence}\n\nThe ships have crossed the sound since 1971.\n`
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  const story = reading.ok ? reading.stories[0] : undefined
  return { status: story?.article.status, warnings: story?.warnings ?? [] }
}

test.each([
  'Fares will rise by TK percent in January, the ferry line of Halden said on Monday.',
  'Marsh won TK votes in the first count, officials in Halden said on Monday.',
  'Ada Holm won by XX votes over Bo Tiller in the first count of Halden on Monday.',
  'A ferry struck the pier of Halden on Monday, killed TK people and injured TK.',
  'Police in Halden arrested XX people on Monday after a fight on the old pier.',
  'The storm left XX dead and TK missing, the coast guard of Halden said on Monday.',
  'Holm, TK, a baker from Sorn, won the seat of Halden, officials said on Monday.',
  'Holm won XX% of the vote in Halden, officials said on Monday after the count.',
  'The council of Halden voted TK to TK on Monday to sell both of its ferries.',
  'Halden drew XX-XX with Sorn on Monday, in the last match before the winter.',
  'The last ferry left Halden at TK p.m. on Monday, its captain said in Sorn.',
  'The ferry line of Halden sold its ships on Monday. Turnout at its meeting was TK.',
  'Line chief TKTK said on Monday that she would leave the company of Halden.',
  'Jon Ost, TK, said on Monday that he would leave the ferry line of Halden.',
  'The ferry line of Halden sold its ships for $XX million on Monday, its owner said.',
  'The ferry line of Halden sold its ships for XXX million crowns on Monday, it said.',
  'Captain XXX XXX was honored on Monday for the rescue of twelve people in the sound.',
  'A passenger aged XX was hurt on Monday when a ferry struck the pier of Halden.',
  'The cook of the ferry, [NAME?], won a prize on Monday for her soup of mussels.',
  'At least 14 people [CHECK] were hurt on Monday when a ferry struck the pier.',
  'Her brother Jon [spelling?] Ost steered the ferry on Monday, the company said.',
  'The captain said on Monday: [quote TK] The company of Halden declined to comment.',
  'Die Reederei hat 14 [bitte prüfen] Schiffe verkauft, sagte ihr Chef am Montag.',
  'The ferry line of Halden sold its ships. [INSERT MAP] They went to Sorn on Monday.',
])('holds a story with a gap: %s', async sentence => {
  const { status, warnings } = await read('Ferry line sells both ships', sentence)
  expect(status).toBe('withheld')
  expect(warnings.join()).toContain('in line 6 stands where something is to be filled in')
})

test.each(['HED TK', 'Headline goes here', 'Überschrift folgt', 'Ferry fares up XX percent'])(
  'holds a story whose headline is to come: %s',
  async headline => {
    const sentence = 'The ferry line of Halden has sold its two ships to a company in Sorn.'
    expect((await read(headline, sentence)).status).toBe('withheld')
  },
)

test('holds a dummy text', async () => {
  const dummy = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.'
  expect((await read('Ferry line sells both ships', dummy)).status).toBe('withheld')
})

test('holds a story with a gap beyond its embargo', async () => {
  const { status, warnings } = await read(
    'Ferry fares rise',
    'Fares will rise by TK percent in January, the ferry line of Halden said.',
    'EMBARGOED UNTIL 2026-12-01 06:00 GMT\n\n',
  )
  expect(status).toBe('withheld')
  expect(warnings.join()).toContain('this text is held')
})

test.each([
  'TK Maxx said on Monday that it would open a shop in the old ferry hall of Halden.',
  'Die Techniker Krankenkasse (TK) erhöht ihren Beitrag. Das teilte die TK, Hamburg, mit.',
  'Fares rose to Tk 50 million from Tk 40 million on Monday, the ministry in Dhaka said.',
  'Members pay more, the TK people at the insurer in Halden told them on Monday.',
  'More TK Maxx shops will open in Halden on Monday, and all of them by the pier.',
  'The rapper was TK on stage in Halden on Monday, and Tom Kay at home, he said.',
  'In the XX Congress of 1956, delegates in Halden voted, the museum said on Monday.',
  'En el siglo XX millones de personas cruzaron el puerto de Halden, dijo el lunes.',
  'He was hurt, XXXTentacion fans said in Halden on Monday, at least XXL shirts sold.',
  'Police in Halden gave the number as XX-XX-12 on Monday, and hid the rest of it.',
  'The TK-1 and TK 2 ferries of Halden, built in Turku, sail again from Monday.',
  'Fares cost 500 TK people in Dhaka said on Monday, and some 600 TK days later.',
  'Flight TK 1980 of Turkish Airlines landed in Halden on Monday, 40 years late.',
  'The hall shows “XXX”, the film of 2002, and a film of Super Bowl XXX on Monday.',
  'People with XX or XXX chromosomes were asked by the clinic in Halden on Monday.',
  'El siglo XX terminó con XX Juegos, dijo el lunes el museo del puerto de Halden.',
  '“We [will] check [the boats] and [check] the crew [sic],” the captain said on Monday.',
  'The man [name withheld] was seen on the pier of Halden [see map] on Monday.',
  'The card number began with 4111-XXXX-XXXX-XXXX, police in Halden said on Monday.',
  'Designers fill boxes with “Lorem ipsum dolor sit amet”, a text of Cicero, since 1960.',
  'The inscription reads [?] 1712 or [illegible] 1713, the museum in Halden said.',
  'The teacher asked in the margin: can you check this? The class of Halden did.',
  '“Can you add a boat?” the mayor [of Halden] asked the company on Monday.',
  'The letter read “Dear [NAME], your parcel waits”, police in Halden said on Monday.',
])('publishes: %s', async sentence => {
  const { status, warnings } = await read('Ferry line sells both ships', sentence)
  expect(status).toBe('usable')
  expect(warnings).toEqual([])
})

test.each(['Title fight here on Friday', 'The untitled queen', 'TK Elevator to build lifts', 'Headlines'])(
  'publishes under %s',
  async headline => {
    const sentence = 'The ferry line of Halden has sold its two ships to a company in Sorn.'
    expect((await read(headline, sentence)).status).toBe('usable')
  },
)
