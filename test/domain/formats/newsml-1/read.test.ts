import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const rendition = (name: string) =>
  `<NewsComponent><Role FormalName="${name}"/><ContentItem Href="${name}.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>`

test('renditions of one picture are one, with the caption and credit that stand with them', async () => {
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>7</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>The island ferry moved to its new quay on Friday, the port said.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><NewsLines><CreditLine>Lee Marsh/Quayside</CreditLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>The new quay.</p></DataContent></ContentItem></NewsComponent>
${rendition('HighDef')}${rendition('Thumbnail')}</NewsComponent></NewsComponent></NewsItem></NewsML>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.media).toEqual([
    { kind: 'photo', href: 'HighDef.jpg', caption: 'The new quay.', credit: 'Lee Marsh/Quayside' },
  ])
})

test('a NITF document in CDATA is read as one', async () => {
  const nitf = `<?xml version="1.0"?><nitf><body><body.head><byline>By <person>Dana Whitlock</person><byttl>Ports Editor</byttl></byline>
<dateline><location>Kårvika</location></dateline></body.head><body.content><p>The island ferry moved to its new quay on Friday, the port said.</p></body.content></body></nitf>`
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>8</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<ContentItem><DataContent><![CDATA[${nitf}]]></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    authors: [{ name: 'Dana Whitlock', role: 'Ports Editor' }],
    dateline: { place: 'Kårvika' },
    body: { text: 'The island ferry moved to its new quay on Friday, the port said.' },
  })
})

const part = (id: string, urgency: number, text: string) =>
  `<NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>${id}</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/><Urgency FormalName="${urgency}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>FERRY GETS A NEW QUAY</HeadLine></NewsLines>
<ContentItem><MediaType FormalName="Text"/><DataContent>${text}</DataContent></ContentItem></NewsComponent></NewsItem>`

const readPackage = async (...parts: string[]) => {
  const bytes = Buffer.from(
    `<NewsML><NewsItem><NewsComponent>${parts.join('')}</NewsComponent></NewsItem></NewsML>`,
  )
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  return {
    told: reading.ok ? reading.stories.map(({ article }) => article.body.text) : [],
    refused: reading.ok ? reading.rejections.map(({ code }) => code) : [reading.rejection.code],
  }
}

test('an item that holds others is no story that lacks its text, and an alert is told by its headline', async () => {
  const text = '<p>The island ferry moved to its new quay on Friday.</p>'
  expect(await readPackage(part('7', 3, text), part('8', 1, ''))).toEqual({
    told: ['The island ferry moved to its new quay on Friday.', 'FERRY GETS A NEW QUAY'],
    refused: [],
  })
})

test('a headline of other copy is none', async () => {
  expect(await readPackage(part('7', 3, ''))).toEqual({ told: [], refused: ['empty'] })
})

test('a label typed as the slug names the story', async () => {
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>9</NewsItemId></NewsIdentifier>
<Label><LabelType FormalName="Desk"/><LabelText>Ports</LabelText></Label><Label><LabelType FormalName="Slug"/><LabelText>quay-ferry</LabelText></Label></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<ContentItem><DataContent><p>The island ferry moved to its new quay on Friday, the port said.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.slugline).toBe('quay-ferry')
})

test.each([
  ['Origin', { place: 'Kårvika' }],
  ['Event', undefined],
])('a city that is marked as %s', async (role, dateline) => {
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>9</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<DescriptiveMetadata><Location HowPresent="${role}"><Property FormalName="Country" Value="NOR"/><Property FormalName="City" Value="Kårvika"/></Location></DescriptiveMetadata>
<ContentItem><DataContent><p>The island ferry moved to its new quay on Friday, the port said.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.dateline).toEqual(dateline)
})

test('an abstract beside the component with the text is the summary, no story of its own and no first paragraph', async () => {
  const text = (role: string, words: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent><p>${words}</p></DataContent></ContentItem></NewsComponent>`
  const read = async (...parts: string[]) => {
    const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>9</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>${parts.join('')}</NewsComponent></NewsItem></NewsML>`
    const reading = await readDrop({
      bytes: Buffer.from(item),
      path: 'quay.xml',
      receivedAt: '2026-11-20T14:00:00Z',
    })
    return reading.ok ? reading.stories.map(({ article }) => [article.summary, article.body.text]) : []
  }
  const story = 'The island ferry moved to its new quay on Friday, the port said.'
  const abstract = text('Abstract', 'The quay is in use.')
  const told = [['The quay is in use.', story]]
  expect(await read(abstract, text('Main', story))).toEqual(told)
  expect(await read(abstract, text('Body', story))).toEqual(told)
  expect(await read(abstract)).toEqual([[undefined, 'The quay is in use.']])
})

test.for([
  ['<Format FormalName="text/html"/>', 'usable'],
  ['<MimeType FormalName="text/plain"/>', 'usable'],
  ['<Format FormalName="NITF"/>', 'usable'],
  ['<MediaType FormalName="Text"/><Format FormalName="NITF"/>', 'usable'],
  ['<MediaType FormalName="Photo"/><Format FormalName="JPEG"/>', 'unsupported-media'],
  ['<Format FormalName="JPEG"/>', 'unsupported-media'],
  ['', 'unsupported-media'],
] as const)('what is packed in base64 is text where %s says so', async ([kind, outcome]) => {
  const packed = Buffer.from(
    '<p>The island ferry moved to its new quay on Friday, the port said.</p>',
  ).toString('base64')
  const item = `<NewsML><NewsItem><NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<ContentItem>${kind}<Encoding Notation="Base64"><DataContent>${packed}</DataContent></Encoding></ContentItem></NewsComponent></NewsItem></NewsML>`
  const reading = await readDrop({
    bytes: Buffer.from(item),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  expect(reading.ok ? reading.stories[0]?.article.status : reading.rejection.code).toBe(outcome)
})

const contributorsOf = async (parties: string) => {
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>9</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<AdministrativeMetadata><Contributor>${parties}</Contributor></AdministrativeMetadata>
<ContentItem><DataContent><p>The island ferry moved to its new quay on Friday, the port said.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const reading = await readDrop({
    bytes: Buffer.from(item),
    path: 'quay.xml',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok && reading.stories[0]?.article.contributors
}

test.each([
  ['<Party FormalName="Dana Whitlock"/>', [{ name: 'Dana Whitlock', role: 'editing' }]],
  ['<Party FormalName="Lee Marsh" Topic="#photographer"/>', [{ name: 'Lee Marsh', role: 'photography' }]],
  ['<Party FormalName="Lee Marsh" Topic="#captionwriter"/>', []],
  ['<Party FormalName="dwh"/><Party FormalName=""/>', []],
])('who changed a story after another made it is credited: %s', async (parties, contributors) => {
  expect(await contributorsOf(parties)).toEqual(contributors)
})

test('a line for the desks is a note, whatever the language of its type, and a time stamp is no place', async () => {
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>9</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Færgen får en ny kaj</HeadLine>
<DateLine>2026-11-20 12:15:02 GMT+00:00</DateLine>
<NewsLine><NewsLineType FormalName="TilRedaktionen"/><NewsLineText>Ny: havnens svar i tredje afsnit.</NewsLineText></NewsLine></NewsLines>
<ContentItem><DataContent><p>Færgen til øen sejlede fredag fra sin nye kaj, siger havnen.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  const { editorNote, dateline } = (reading.ok && reading.stories[0]?.article) || {}
  expect({ editorNote, dateline }).toEqual({
    editorNote: 'Ny: havnens svar i tredje afsnit.',
    dateline: undefined,
  })
})
