import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The last hatter in Tarn has made a hat that nobody will wear.',
  'It is of gray felt and stands under glass in the museum since Monday.',
  '“I made it for a head I remember,” said Colin Ashe, 79.',
  'His shop closes in March.',
]

const headline = 'A hatter makes a last hat for the museum'

const read = async (
  above: readonly string[],
  below: readonly string[] = [],
  over: readonly string[] = [],
  signed: readonly string[] = ['By Owen Tate'],
) => {
  const copy = [...over, headline, ...above, ...signed, ...story, ...below].join('\n\n')
  const drop = await readDrop({
    bytes: Buffer.from(copy),
    path: 'hatter.txt',
    receivedAt: '2026-02-03T08:00:00Z',
  })
  const article = drop.ok ? drop.stories[0]?.article : undefined
  return {
    headline: article?.headline,
    codes: article?.usageTerms.map(({ code }) => code),
    body: article?.body.text,
    authors: article?.authors,
  }
}
const authors = [{ name: 'Owen Tate' }]

test.each([
  ['Not for use in Norway.', ['territory-out']],
  ['(Not for publication in Norway or Sweden)', ['territory-out']],
  ['This story may not be used in Norway, Sweden or Denmark.', ['territory-out']],
  ['Editors: not for use in Norway', ['territory-out']],
  ['Usage: Kenya out', ['territory-out']],
  ['UK OUT', ['territory-out']],
  ['For use in the UK only', ['territory-out']],
  ['No archives. No resale.', ['no-archive', 'no-sales']],
  ['Editorial use only. No sales.', ['editorial-use-only', 'no-sales']],
  ['Print use only', ['web-out']],
  ['Usage rights expire 1 March 2026', ['until-date']],
  ['For use within 14 days of transmission', ['until-date']],
  ['FOR USE UNTIL DECEMBER 31, 2026', ['until-date']],
  ['A hat that nobody will wear is not for sale', []],
  ['No archives, no staff, no hope', []],
  ["Kenya out of the museum's reach", []],
])('under a headline "%s" bars the story from %j, and is none of it', async (line, codes) => {
  expect(await read([line])).toMatchObject({ codes, body: story.join('\n\n'), authors })
})

test.each([
  ['Not licensed for Germany', ['territory-out']],
  ['For Canadian clients only', ['territory-out']],
  ['FRANCE OUT - DROITS RÉSERVÉS', ['territory-out']],
  ['Excluded: Germany, Austria', ['territory-out']],
  ['No radio or television', ['tv-out']],
  ['Not for syndication in Australia', ['territory-out']],
  ['Ne pas diffuser en Allemagne', ['territory-out']],
  ['DO NOT PUBLISH ON THE WEB', ['other']],
  ['Solo per la stampa', ['other']],
  ['TV and radio out', ['tv-out']],
  ['Mandatory credit: Tarn Wire', ['mandatory-credit']],
  ['No resale.', ['no-sales']],
  ['For subscribers only. No resale.', ['no-sales']],
  ['Prohibida su venta en México.', ['no-sales']],
  ['Réservé à un usage éditorial', ['editorial-use-only']],
  ['Nutzung im Internet nicht gestattet', ['web-out']],
  ['Weiterverbreitung nur mit Genehmigung', ['other']],
])('over the headline "%s" bars the story from %j, and is not its headline', async (line, codes) => {
  expect(await read([], [], [line])).toMatchObject({ headline, codes })
})

test.each([
  'Clients only want a word with the hatter',
  'Five newspapers close in Norway and Sweden',
  'ITALY OUT - CRISIS OF HATS DEEPENS',
  'Germany licensed for hats, not for gloves',
])('“%s” may be a headline itself', async line => {
  expect(await read([], [], [line])).toMatchObject({ codes: [], headline: line })
})

test.each([
  ['This story may not be used in Norway or Sweden without written permission.', ['territory-out']],
  ['Kenya and Uganda out. For print use only.', ['territory-out', 'web-out']],
  ['INTERNET OUT', ['web-out']],
  ['Nicht in Österreich', ['territory-out']],
  ['One-time use only. No online.', ['other', 'web-out']],
  ['(One-time print use. No archives.)', ['other', 'no-archive']],
  ['Single use only', ['other']],
  ['Editors: not for use in Norway', ['territory-out']],
])('under the story "%s" bars it from %j, and is none of it', async (line, codes) => {
  expect(await read([], [line])).toMatchObject({ codes, body: story.join('\n\n'), authors })
})

test.each([
  'The towels are for one-time use.',
  'Single use only, the label says: the towels last a day.',
  'Attribution is hard. No archive survives.',
  'One time, use of the bridge was free.',
])('under the story "%s" is its last sentence', async line => {
  expect(await read([], [line])).toMatchObject({ codes: [], body: [...story, line].join('\n\n'), authors })
})

test.each([
  ['Usage: Not for use in Norway', ['territory-out']],
  ['NOT FOR USE IN NORWAY', ['territory-out']],
  ['NORWAY OUT', ['territory-out']],
  ['NO ARCHIVES. NO SALES.', ['no-archive', 'no-sales']],
  ['UK AND IRELAND OUT', ['territory-out']],
  ['Editorial use only. No sales.', ['editorial-use-only', 'no-sales']],
])('over the headline "%s" bars the story from %j, and is no headline', async (line, codes) => {
  expect(await read([], [], [line])).toMatchObject({ codes, body: story.join('\n\n'), authors })
})

test.each([
  ['UK OUT', ['territory-out']],
  ['NO SALES', ['no-sales']],
  ['NO ARCHIVES. UK, IRELAND OUT', ['no-archive', 'territory-out']],
  ['Mandatory credit: Tarn Wire', ['mandatory-credit']],
])('under the byline "%s" bars the story from %j, and is nobody\'s paper', async (line, codes) => {
  expect(await read([], [], [], ['By Owen Tate', line])).toMatchObject({
    codes,
    body: story.join('\n\n'),
    authors,
  })
})

test('conditions of use right over a story are no name', async () => {
  expect(await read([], [], [], ['UK OUT'])).toMatchObject({
    codes: ['territory-out'],
    body: story.join('\n\n'),
    authors: [],
  })
})

test('a bar until an hour is an embargo', async () => {
  const line = 'Not for broadcast before 10:00 GMT, 26 November 2026'
  const copy = [headline, line, 'By Owen Tate', ...story].join('\n\n')
  const drop = await readDrop({ bytes: Buffer.from(copy), path: 'a.txt', receivedAt: '2026-11-20T08:00:00Z' })
  expect(drop).toMatchObject({ stories: [{ article: { status: 'withheld', usageTerms: [] } }] })
})

test.each([
  [['No sales in Norway'], 'No sales in Norway'],
  [
    ['England out', 'Three Lions fall to Iceland in a shock defeat'],
    'Three Lions fall to Iceland in a shock defeat',
  ],
])('%j bars nothing', async (titles, expected) => {
  const copy = [...titles, 'By Owen Tate', ...story].join('\n\n')
  const drop = await readDrop({ bytes: Buffer.from(copy), path: 'a.txt', receivedAt: '2026-02-03T08:00:00Z' })
  const { headline, usageTerms } = (drop.ok && drop.stories[0]?.article) || {}
  expect({ headline, usageTerms }).toEqual({ headline: expected, usageTerms: [] })
})
