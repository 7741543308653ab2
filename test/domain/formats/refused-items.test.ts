import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* A drop of several items, none of which is a story: the receipt tells of each, not of the first alone. */

const json = (value: object): string => JSON.stringify(value)
const mail = [
  'From: Bo Lind <bo@island.example>',
  'Date: Sun, 1 Mar 2026 09:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  ...['quay', 'oven'].flatMap(name => [
    '--b',
    `Content-Type: image/png; name=${name}.png`,
    `Content-Disposition: attachment; filename=${name}.png`,
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ]),
  '--b--',
].join('\r\n')

test.each([
  [
    'RSS',
    '<rss version="2.0"><channel><title>Island</title><item><title>Quay</title></item><item><title>Oven</title></item></channel></rss>',
    ['"Quay"', '"Oven"'],
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Quay</title></entry><entry><title>Oven</title></entry></feed>',
    ['"Quay"', '"Oven"'],
  ],
  [
    'JSON Feed',
    json({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Island',
      items: [
        { id: '1', title: 'Quay' },
        { id: '2', title: 'Oven' },
      ],
    }),
    ['"Quay"', '"Oven"'],
  ],
  [
    'JSON-LD',
    json({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Quay' },
        { '@type': 'NewsArticle', headline: 'Oven' },
      ],
    }),
    ['"Quay"', '"Oven"'],
  ],
  [
    'NewsML 1',
    '<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Quay</HeadLine></NewsLines></NewsComponent></NewsItem><NewsItem><NewsComponent><NewsLines><HeadLine>Oven</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>',
    ['No component of NewsItem "Quay"', 'No component of NewsItem "Oven"'],
  ],
  [
    'NewsML-G2',
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${['quay', 'oven']
      .map(
        name =>
          `<newsItem guid="tag:island:${name}" version="1" standard="NewsML-G2" standardversion="2.35"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent href="${name}.jpg" contenttype="image/jpeg"/></contentSet></newsItem>`,
      )
      .join('')}</itemSet></newsMessage>`,
    ['tag:island:quay', 'tag:island:oven'],
  ],
  [
    'AP',
    json({
      items: [
        { item: { altids: { itemid: 'quay1' }, type: 'picture', headline: 'Quay' } },
        { item: { altids: { itemid: 'oven2' }, type: 'text', headline: 'Oven' } },
      ],
    }),
    ['Item quay1', 'Item oven2'],
  ],
  ['mail', mail, ['quay.png', 'oven.png']],
])('each item of %s that is refused has its reason', async (_, drop, named) => {
  const reading = await readDrop({
    bytes: Buffer.from(drop),
    path: 'in',
    receivedAt: '2026-03-01T09:00:00Z',
  })
  const refusals = reading.ok ? [] : [reading.rejection, ...(reading.more ?? [])]
  expect(refusals.map(({ detail }) => detail)).toEqual(named.map(name => expect.stringContaining(name)))
})
