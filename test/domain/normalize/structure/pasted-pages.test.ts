import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/** What an editor pastes of a page, each line a paragraph. */
const read = async (lines: readonly string[], between = '\n\n') => {
  const bytes = Buffer.from(lines.join(between))
  const reading = await readDrop({ bytes, path: 'gauges.txt', receivedAt: '2026-05-07T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return { ...article, body: article?.body.text.split('\n').filter(Boolean) }
}

const title = 'Tide gauges went dark for eight months'
const story = [
  'Eleven of the fourteen tide gauges along the northern shore recorded nothing between January and August.',
  '“You could see it some days,” said Bo Lind, who runs a ferry. “And on those days there was no number.”',
  'The harbor board said a contractor had failed to replace batteries worth about $40 each, and that nobody had told it so until May.',
]

test('a headline is not joined to a story that begins with a house in small letters', async () => {
  const lead =
    'harborwire.com, OSLO - Two men who posed as gauge readers were stopped at the pier on Monday, police said.'
  const { headline, dateline, body } = await read(
    ['Two Men Pose as Gauge Readers, Police Stop Them at the Pier', lead, ...story],
    '\n',
  )
  expect(headline).toBe('Two Men Pose as Gauge Readers, Police Stop Them at the Pier')
  expect(dateline).toMatchObject({ place: 'OSLO', agency: 'harborwire.com' })
  expect(body).toEqual([
    'Two men who posed as gauge readers were stopped at the pier on Monday, police said.',
    ...story,
  ])
})

test.each([['Journalist Ana Ruiz Freed'], ['Wartawan Palsu Ditangkap'], ['Journalistin Ana Ruiz Verhaftet']])(
  'a headline that names somebody with a post credits nobody: %s',
  async line => {
    expect(await read([line, 'May 6, 2026', ...story])).toMatchObject({ headline: line, authors: [] })
    expect(await read([line, 'By Bo Falk', ...story])).toMatchObject({
      headline: line,
      authors: [{ name: 'Bo Falk' }],
    })
  },
)

test('a post and a name under a headline are a byline', async () => {
  expect((await read([title, 'Reporter Ana Ruiz', ...story])).authors).toEqual([
    { name: 'Ana Ruiz', role: 'Reporter' },
  ])
})

test.each([['Court Reporter'], ['Health Reporter'], ['Trainee Reporter']])(
  'the line under a byline is the writer’s post, and no paper: %s',
  async role => {
    const { authors, agency } = await read([title, 'By Ana Ruiz', role, ...story])
    expect(authors).toEqual([{ name: 'Ana Ruiz', role }])
    expect(agency).toBeUndefined()
  },
)

test('a paper that is called reporter is the writer’s', async () => {
  const { authors } = await read([title, 'By Ana Ruiz', 'Brackton Reporter', ...story])
  expect(authors).toEqual([{ name: 'Ana Ruiz', affiliation: 'Brackton Reporter' }])
})

test('the first of a story’s subheadings in capitals names no authors', async () => {
  const { authors, headline } = await read([
    'Limanda gemi kazası: 9 yaralı',
    'GEMİ KAZASI VE İKİ TEKNENİN ÇARPIŞMASI',
    'Bandırma limanında salı günü bir feribot rıhtıma çarptı ve dokuz kişi yaralandı.',
    'YARALILARIN TAHLİYESİ VE SAĞLIK DURUMU',
    'Yaralılar çevredeki hastanelere kaldırıldı, feribot seferleri ise akşama kadar durduruldu.',
  ])
  expect({ authors, headline }).toEqual({ authors: [], headline: 'Limanda gemi kazası: 9 yaralı' })
})

test('a name in capitals over a story without such subheadings is its author', async () => {
  expect((await read([title, 'ANA RUIZ', ...story])).authors).toEqual([{ name: 'Ana Ruiz' }])
})

test('the news desk and a label without its day are neither author nor headline', async () => {
  const { authors, headline } = await read([
    'Haber Merkezi Giriş Tarihi:',
    'Bandırma limanında feribot rıhtıma çarptı: 9 yaralı',
    'Bandırma limanında salı günü bir feribot rıhtıma çarptı ve dokuz kişi yaralandı.',
    'Yaralılar çevredeki hastanelere kaldırıldı, feribot seferleri ise akşama kadar durduruldu.',
  ])
  expect({ authors, headline }).toEqual({
    authors: [],
    headline: 'Bandırma limanında feribot rıhtıma çarptı: 9 yaralı',
  })
})

test('initials in capitals behind an agency of India sign for it, and for nobody', async () => {
  expect(await read([title, ...story, 'PTI SDA SRY'])).toMatchObject({
    authors: [],
    agency: 'Press Trust of India',
    body: story,
  })
})

test('a statement that a page repeats is not its headline, nor a caption without its credit a writer’s house', async () => {
  const said =
    '“I never said that the gauges were dark. I had said that some of them were dim. I want every one of them to shine like a harbor light in May,” Falk said, adding, “Long live the lake”'
  const found = await read([
    title,
    said,
    'ANA RUIZ',
    'Harbor Minister Bo Falk |',
    story[0] ?? '',
    said,
    ...story.slice(1),
  ])
  expect(found).toMatchObject({ headline: title, authors: [{ name: 'Ana Ruiz' }] })
  expect(found.authors?.[0]?.affiliation).toBeUndefined()
  expect(found.body).toEqual([story[0], said, ...story.slice(1)])
})

test('a caption with its photographer, which a page prints twice, is not the headline', async () => {
  const caption = 'Un bateau au port - Image d’illustration - Ana Ruiz - AFP'
  const { headline, body } = await read([title, caption, caption, ...story])
  expect({ headline, body }).toEqual({ headline: title, body: story })
})

test('names before STT are a byline, and buttons that share a story in Finnish are none', async () => {
  const { authors } = await read([title, 'Ana Ruiz, Bo Lind / STT', 'Jaa Twiittaa Lähetä Jaa', ...story])
  expect(authors).toEqual([
    { name: 'Ana Ruiz', affiliation: 'STT' },
    { name: 'Bo Lind', affiliation: 'STT' },
  ])
  expect((await read([title, 'Jaa Twiittaa Lähetä Jaa', ...story])).authors).toEqual([])
})

test('a line that breaks off is not the headline', async () => {
  const { headline } = await read(['The gauges of the harbor board,', title, 'HARBOR WIRE', ...story])
  expect(headline).toBe(title)
})

test('the hour before a dateline is cut off the first sentence', async () => {
  const lead = 'Eleven tide gauges along the northern shore have been dark since January, officials said.'
  const { body, dateline } = await read([
    title,
    '(Xinhua)',
    `Updated: 2026-05-06 19:27 OSLO - ${lead}`,
    ...story.slice(1),
  ])
  expect(body).toEqual([lead, ...story.slice(1)])
  expect(dateline).toMatchObject({ place: 'OSLO' })
})

test('a paragraph that stands twice over a story stands once in it', async () => {
  const [lead = '', ...rest] = story
  expect((await read([title, 'Durée de lecture : 3 min.', lead, lead, ...rest])).body).toEqual(story)
})

const dutch = [
  'UTRECHT (ANP) - De haven van Utrecht sluit dinsdag twee kades voor onderhoud, meldt het havenbedrijf.',
  'Volgens een woordvoerder duurt het werk tot vrijdag en varen de veerboten zolang om.',
]
test('a story ends over others that begin with an agency’s dateline of their own', async () => {
  const { body } = await read([
    'Haven sluit twee kades voor onderhoud',
    ...dutch,
    'Een schipper zei dat hij het werk al jaren had verwacht en dat de kades slecht waren.',
    'Meer uit Binnenland',
    'ZWOLLE (ANP) - In Zwolle is maandag een brug geopend, meldt de gemeente.',
  ])
  expect(body?.at(-1)).toBe(
    'Een schipper zei dat hij het werk al jaren had verwacht en dat de kades slecht waren.',
  )
})

test('what a site of Austria says of its readers’ comments is none of the story, and its byline is found', async () => {
  const { body, authors } = await read([
    title,
    ...story,
    'von Ana Ruiz, Hafenzeitung',
    'Kommentare',
    'Willkommen in unserer Community! Eingehende Beiträge werden geprüft und anschließend veröffentlicht. Für ausführliche Diskussionen steht ebenso das Forum zur Verfügung.',
    'User-Beiträge geben nicht notwendigerweise die Meinung der Redaktion wieder. In diesem Sinne distanziert sich die Redaktion von den Inhalten in diesem Forum und behält sich vor, gegen geltendes Recht verstoßende Beiträge zu löschen.',
  ])
  expect(body).toEqual(story)
  expect(authors).toMatchObject([{ name: 'Ana Ruiz' }])
})

test.each([
  ['Con thuyền nằm ở bến. (Ảnh: T.N.).'],
  ['Related readings:', 'Harbor board buys batteries', 'Two gauges lit again'],
  ['Articulos relacionados', 'Cierran dos muelles', 'Vuelve el ferry de la tarde'],
  ['Mer från Sjöfart', 'Två kajer stängs', 'Färjan går igen'],
])('between the paragraphs of a story, %s is none of it', async (...lines) => {
  const [lead = '', ...rest] = story
  expect((await read([title, 'By Ana Ruiz', lead, ...lines, ...rest])).body).toEqual(story)
})

const chinese = [
  '15日下午，市领导亲切看望慰问了驻会记者和安保人员、信访工作人员，对大家的辛勤工作给予充分肯定。',
  '他说，这次会议坚持正确的导向，报道的数量和质量都有提升，希望大家再接再厉，深入一线，多采访报道。',
]
test.each([
  ['海州新闻网讯 ', '海州新闻网'],
  ['本报讯 ', undefined],
])('a house of China before the first sentence is its agency: %s', async (opening, agency) => {
  const found = await read([
    '您当前所在的位置：海州新闻网 >> 新闻频道 >> 海州政务',
    '市领导看望慰问驻会记者',
    `${opening}${chinese[0]}`,
    ...chinese.slice(1),
  ])
  expect(found).toMatchObject({ headline: '市领导看望慰问驻会记者', body: chinese })
  expect(found.agency).toBe(agency)
})
