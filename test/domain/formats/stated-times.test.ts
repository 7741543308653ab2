import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* From when and until when formats say that a story may be shown, each in a field of its own. */

const story = '<p>Grey seals have come back to the Tamber estuary.</p><p>Wardens counted forty on Monday.</p>'
const inRss = (child: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/">
  <channel><title>Tamber Echo</title><link>https://echo.example</link><item><title>Grey seals return to the Tamber</title>
  <guid>https://echo.example/seals</guid>${child}<content:encoded><![CDATA[${story}]]></content:encoded></item></channel></rss>`
const inJsonFeed = (tag: string) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tamber Echo',
    items: [
      { id: 'seals', title: 'Grey seals return to the Tamber', content_html: story, tags: ['Seals', tag] },
    ],
  })
const inNewsml = (status: string, more = '') =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>echo.example</ProviderId><DateId>20260506</DateId>
  <NewsItemId>seals</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/>
  ${more}<StatusWillChange><FutureStatus FormalName="${status}"/><DateAndTime>20260509T180000Z</DateAndTime></StatusWillChange>
  </NewsManagement><NewsComponent><NewsLines><HeadLine>Grey seals return to the Tamber</HeadLine></NewsLines>
  <ContentItem><DataContent>${story}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
const inNitfWith = (...dates: string[]) =>
  `<nitf><head><docdata><doc-id id-string="seals"/>${dates.map(date => `<date.release norm="${date}"/>`).join('')}</docdata></head>
  <body><body.head><hedline><hl1>Grey seals return to the Tamber</hl1></hedline></body.head><body.content>${story}</body.content></body></nitf>`
const inG2With = (...embargoes: string[]) =>
  `<newsItem guid="urn:newsml:echo.example:seals" version="1"><itemMeta>${embargoes.join('')}</itemMeta>
  <contentMeta><headline>Grey seals return to the Tamber</headline></contentMeta>
  <contentSet><inlineXML><html><body>${story}</body></html></inlineXML></contentSet></newsItem>`
const inNinjs = (embargoes: object) =>
  JSON.stringify({
    uri: 'urn:seals',
    type: 'text',
    pubstatus: 'usable',
    headline: 'Grey seals return',
    body_html: story,
    ...embargoes,
  })
const early = '<embargoed>2026-05-08T18:00:00Z</embargoed>'
const late = '<embargoed>2026-05-09T20:00:00+02:00</embargoed>'

const period = 'start=2026-05-09T18:00:00Z; end=2026-06-09T18:00:00Z; scheme=W3C-DTF'
const release = { embargoedUntil: '2026-05-09T18:00:00Z' }

test.for([
  [inRss('<dcterms:available>2026-05-09T18:00:00Z</dcterms:available>'), release],
  [inRss('<dcterms:available>2026-05-01T18:00:00Z</dcterms:available>'), {}],
  [
    inRss(
      `<dcterms:available>2026-05-09T18:00:00Z</dcterms:available><dcterms:valid>${period}</dcterms:valid>`,
    ),
    { ...release, expires: '2026-06-09T18:00:00Z' },
  ],
  [inRss('<dcterms:accessRights>Embargoed until 9 May 2026, 18:00 GMT</dcterms:accessRights>'), release],
  [inRss('<category>Embargoed until 9 May 2026, 18:00 GMT</category>'), release],
  [inJsonFeed('Embargoed until 9 May 2026, 18:00 GMT'), release],
  [inJsonFeed('Embargo'), {}],
  [inNewsml('Usable'), release],
  [
    inNewsml(
      'Usable',
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260508T180000Z</DateAndTime></StatusWillChange>',
    ),
    release,
  ],
  [inNitfWith('20260509T180000Z', '20260508T180000Z'), release],
  [inNitfWith('20260501T180000Z', '20260509T180000Z'), release],
  [inNitfWith('20260509T180000Z', '20260501T180000Z').toUpperCase(), release],
  [inG2With(`${early}</itemMeta><itemMeta>`, late), release],
  [inG2With(early, late), release],
  [inNitfWith('20260501T180000Z"/></docdata><docdata><date.release norm="20260509T180000Z'), release],
  [
    inNitfWith('20260501T180000Z').replace(
      '<date.release',
      '<ed-msg msg-type="embargo" info="2026-05-08T18:00Z"/><ed-msg msg-type="embargo" info="2026-05-09T18:00Z"/><date.release',
    ),
    release,
  ],
  [inNinjs({ embargoed: ['2026-05-08T18:00:00Z', '2026-05-09T18:00:00Z'] }), release],
  [inNinjs({ embargoed: '2026-05-08T18:00:00Z', embargo: '2026-05-09T18:00:00Z' }), release],
  [inG2With(late, early), release],
  [inG2With(`</itemMeta><contentMeta>${late}</contentMeta><itemMeta>`), release],
  [inNewsml('Canceled'), { expires: '2026-05-09T18:00:00Z' }],
] as const)('%s', async ([text, times]) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/seals',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [
    {
      article: { embargoedUntil, expires },
    } = { article: {} },
  ] = reading.stories
  expect({ embargoedUntil, expires }).toEqual({ embargoedUntil: undefined, expires: undefined, ...times })
})

const inNitf = (date: string) =>
  `<nitf><head><title>Grey seals return to the Tamber</title><docdata><doc-id id-string="seals"/><date.release norm="${date}"/></docdata></head>
  <body><body.head><hedline><hl1>Grey seals return to the Tamber</hl1></hedline></body.head><body.content>${story}</body.content></body></nitf>`

test.each([
  ['2026-W20-2', 'withheld'],
  ['9.5.2026 18:00', 'withheld'],
  ['2024-W20-2', 'usable'],
  ['9.5.2024 18:00', 'usable'],
])(
  'a story that NITF releases at "%s", which is in no notation that is read, is %s',
  async (date, status) => {
    const reading = await readDrop({
      bytes: Buffer.from(inNitf(date)),
      path: 'desk/seals',
      receivedAt: '2026-05-06T12:00:00Z',
    })
    expect(reading).toMatchObject({ ok: true, stories: [{ article: { status } }] })
  },
)

test.each(['1795169700', '1795169700000'])(
  'ninjs may state an embargo as the time of Unix, %s',
  async embargoed => {
    const text = `{"guid":"seals","type":"text","pubstatus":"usable","headline":"Grey seals return","embargoed":${embargoed},"body_html":"${story}"}`
    const reading = await readDrop({
      bytes: Buffer.from(text),
      path: 'desk/seals',
      receivedAt: '2026-05-06T12:00:00Z',
    })
    expect(reading).toMatchObject({
      ok: true,
      stories: [{ article: { embargoedUntil: '2026-11-20T10:15:00Z' } }],
    })
  },
)

test.each([
  ['NewsML-G2', inG2With('<pubStatus qcode="stat:usable"/><pubStatus qcode="stat:canceled"/>'), 'canceled'],
  ['NewsML-G2', inG2With('<pubStatus qcode="stat:usable"/><pubStatus qcode="stat:withheld"/>'), 'withheld'],
  ['NewsML 1', inNewsml('Canceled', '<Status FormalName="Canceled"/>'), 'canceled'],
])('of two statuses that %s states the stronger counts', async (_, text, status) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/seals',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  expect(reading).toMatchObject({ ok: true, stories: [{ article: { status } }] })
})
