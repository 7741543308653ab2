import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (header: string, ...lines: string[]) => {
  const bytes = Buffer.from(`\x01${header}\r\n\x02${lines.join('\r\n')}\r\n\x03241033 Nov 26\r\n\x04`)
  const reading = await readDrop({ bytes, path: 'quay', receivedAt: '2026-11-24T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const story = [
  'Sorn (nwx) - Die Fähre von der Insel legt seit Freitag am neuen Kai',
  'von Sorn an.',
  '   Sie fährt jede Stunde.',
]

test('an agency that no list has is known by its code in the header and in the dateline', async () => {
  const lines = ['Hafen/Fähre/', 'Fähre bekommt neuen Kai', 'Von Jana Kühn, nwx', ...story, 'nwx jk yyth ab']
  expect(await read('hb0099 3 wi 150  nwx 0412', ...lines)).toMatchObject({
    agency: 'nwx',
    slugline: 'Hafen/Fähre/',
    headline: 'Fähre bekommt neuen Kai',
    authors: [{ name: 'Jana Kühn', affiliation: 'nwx' }],
    dateline: { place: 'Sorn', agency: 'nwx' },
    body: {
      text: 'Die Fähre von der Insel legt seit Freitag am neuen Kai von Sorn an.\n\nSie fährt jede Stunde.',
    },
  })
})

test('a code of the header that the text does not enclose is none', async () => {
  const article = await read('hb0099 3 wi 150  pol 0412', 'Fähre bekommt neuen Kai', '', ...story)
  expect(article?.agency).toBeUndefined()
})

test('a Greek byline ends the headline', async () => {
  const article = await read(
    'gr0045 4 ECO 120 KYM',
    'Νέο λιμάνι για το πλοίο',
    'Του Στέλιου Μαυρίδη',
    'ΣΟΡΝ (KYM) - Το πλοίο πήγε στο νέο λιμάνι την Παρασκευή.',
    '   Φεύγει κάθε ώρα.',
  )
  expect(article).toMatchObject({
    headline: 'Νέο λιμάνι για το πλοίο',
    authors: [{ name: 'Στέλιου Μαυρίδη' }],
  })
})

test.each(['SI', 'PL', 'NA', 'AA'])(
  'two letters behind the number of a known agency name its desk: %s',
  async desk => {
    const article = await read(
      `APA0099 4 WI 0120 ${desk}`,
      'Hafen/Fähre/',
      'Fähre bekommt neuen Kai',
      '',
      ...story.map(line => line.replace('(nwx)', '(APA)')),
    )
    expect([article?.agency, article?.distributor]).toEqual(['Austria Presse Agentur', undefined])
  },
)
