import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry that had served the harbor for forty years left the pier on Tuesday for the last time, with two hundred people aboard.',
  '“We knew it would come,” said the captain, Olive Renner, who began as a deckhand in 1988. “Nobody is ever ready for it.”',
  'The county will run buses over the new bridge from Friday, at half of what the crossing cost.',
]

const read = async (above: readonly string[], below: readonly string[]) => {
  const reading = await readDrop({
    bytes: Buffer.from(
      ['Last ferry leaves the harbor after forty years', ...above, ...story, ...below].join('\n\n'),
    ),
    path: 'ferry.txt',
    receivedAt: '2026-05-07T12:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.body.text).toBe(story.join('\n\n'))
  return article
}

test.each([
  ['APA/Reuters', 'Austria Presse Agentur', 'APA/Reuters'],
  ['(APA/dpa)', 'Austria Presse Agentur', 'APA/dpa'],
  ['AFP/ats', 'Agence France-Presse', 'AFP/ats'],
  ['(ANSA-Reuters)', 'ANSA', 'ANSA-Reuters'],
  ['(STT–AFP–Reuters)', 'Suomen Tietotoimisto', 'STT–AFP–Reuters'],
  ['(dpa/lno)', 'Deutsche Presse-Agentur', 'dpa'],
  ['(Keystone-ATS)', 'Keystone-SDA', 'Keystone-SDA'],
])(
  'agencies that sign together are credited in their order, the first as the agency: %s',
  async (line, agency, credit) => {
    const article = await read([], [line])
    expect(article?.authors).toEqual([])
    expect(article?.agency).toBe(agency)
    expect(article?.credit).toBe(credit)
  },
)

test('an agency that a feed names as the author of a story is named in its credit', async () => {
  const xml = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor Wire</title><item><guid>1</guid><title>Last ferry leaves the harbor</title><dc:creator>AFP</dc:creator><content:encoded><![CDATA[${story.map(text => `<p>${text}</p>`).join('')}]]></content:encoded></item></channel></rss>`
  const reading = await readDrop({
    bytes: Buffer.from(xml),
    path: 'feed.xml',
    receivedAt: '2026-05-07T12:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.collective).toBe('AFP')
  expect(article?.credit).toBe('AFP, Harbor Wire')
})

test.each(['Com Lusa e AFP', 'Theo TTXVN'])('whence a story comes signs it with no name: %s', async line => {
  expect((await read([], [line]))?.authors).toEqual([])
})

test.each([
  ['Mette Krag (tekst)\nTobias Okholm (foto)', 'Tobias Okholm'],
  ['Mette Krag (tekst)\n\nTobias Okholm (foto)', 'Tobias Okholm'],
  ['Mette Krag (tekst) / Tobias Okholm (foto)', 'Tobias Okholm'],
])('a photographer on a line of his own is credited, and signs nothing: %s', async (lines, name) => {
  const article = await read([lines], [])
  expect(article?.authors.map(author => author.name)).toEqual(['Mette Krag'])
  expect(article?.contributors).toEqual([{ name, role: 'photography' }])
})
