import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'

/** What an editor pastes of a page, each line a paragraph. */
const read = async (lines: readonly string[]) => {
  const bytes = Buffer.from(lines.join('\n\n'))
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
const [lead = '', ...rest] = story

test.each([['REUTERS - '], ['AFP - ']])(
  'an agency before a hyphen opens the story, under a standfirst, and is credited: %s',
  async opening => {
    const standfirst =
      'Les marégraphes de la côte nord sont restés muets pendant huit mois. La régie du port s’en explique.'
    const french = [
      'Onze des quatorze marégraphes de la côte nord n’ont rien enregistré entre janvier et août, a déclaré mardi la régie.',
      'D’après la régie du port, une entreprise a oublié de remplacer des piles qui coûtent quarante euros.',
    ]
    const { agency, body } = await read([
      'Les marégraphes muets huit mois',
      standfirst,
      `${opening}${french[0]}`,
      ...french.slice(1),
    ])
    expect(agency).toBe(opening === 'AFP - ' ? 'Agence France-Presse' : 'Reuters')
    expect(body).toEqual(french)
  },
)

test('an agency with the place where it wrote is the byline, over a caption with a label that may lead to pictures', async () => {
  const { byline, agency, body } = await read([
    title,
    'AFP, CEBU, Philippines',
    'Workers look at the gauges yesterday near the northern pier of the old harbor.',
    'Photo: Reuters',
    ...story,
  ])
  expect({ byline, agency, body }).toEqual({
    byline: 'AFP, CEBU, Philippines',
    agency: 'Agence France-Presse',
    body: story,
  })
})

test('an agency of Japan that a house names by its whole name is credited once', async () => {
  const { credit } = await read([
    '潮位計、8カ月止まる　港湾局が陳謝',
    '共同通信',
    '【オスロ共同】北岸の潮位計14台のうち11台が1月から8月まで何も記録していなかったことが5日、港湾局への取材で分かった。',
    '港湾局によると、業者が電池の交換を怠り、5月まで誰も気付かなかったという。',
  ])
  expect(credit).toBe('Kyodo News')
})

test.each([
  ['Přejít k obsahu | Přejít k hlavnímu menu'],
  ['Pular para o conteúdo'],
  ['Baca berita tanpa iklan. Gabung Pelabuhan.com+'],
])('what a page says to its readers first is not the headline: %s', async line => {
  expect((await read([line, title, ...story])).headline).toBe(title)
})

test.each([
  ['He wrote;', '‘The gauges of the northern shore went dark in January, and nobody came to look at them.’'],
  ['', '- said the harbor board on Tuesday, which is to look into it and to report in May.'],
])('a sentence that goes on in the next paragraph opens the story: %s', async (end, below) => {
  const first = `Eleven of the fourteen gauges along the northern shore recorded nothing ${end}`.trim()
  expect((await read([title, first, below, ...rest])).body).toEqual([first, below, ...rest])
})

test.each([
  [
    'tail',
    'body/comment-policy',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  ],
  ['tail', 'body/standards-line', 'Så jobbar vi med nyheter  Läs mer här!'],
  ['tail', 'body/related-heading', 'POLECANE'],
  ['tail', 'body/related-heading', 'Související'],
  ['tail', 'body/related-heading', 'Ezek érdekelhetnek még'],
  ['tail', 'body/related-list', 'Témata:  přístav přílivoměry'],
  ['tail', 'body/comment-widget', '%d bloggers like this:'],
  ['head', 'body/share-bar', 'Accueil Envoyer à un ami Version imprimable Partager'],
  ['head', 'body/newsletter-box', 'Chaque jour, notre rédaction vous réserve le meilleur de l’info du port.'],
  ['story', 'body/newsletter-box', 'Підпишись на наш Viber: новини, гумор та розваги!'],
  ['story', 'body/follow-us', 'Ακολουθήστε μας για όλες τις ειδήσεις στο Bing News και το Google News'],
] as const)('in the %s, what %s knows is none of it: %s', (zone, rule, line) => {
  expect(findFurniture(line, zone)?.name).toBe(rule)
})

test('what an Austrian paper says of the comments under an old story is none of it, and its author is found', async () => {
  const closed =
    'Da dieser Artikel älter als 18 Monate ist, ist zum jetzigen Zeitpunkt kein Kommentieren mehr möglich.'
  const { body, authors } = await read([title, ...story, 'von Ana Ruiz, Hafenzeitung', 'Kommentare', closed])
  expect({ body, authors: authors?.map(({ name }) => name) }).toEqual({ body: story, authors: ['Ana Ruiz'] })
})

test.each([['Wodowskaz przy północnym nabrzeżu (fot. Anna Nowak)']])(
  'a caption among the paragraphs is none of the story: %s',
  async caption => {
    expect((await read([title, 'By Ana Ruiz', lead, caption, ...rest])).body).toEqual(story)
  },
)

test.each([
  ['They want the harbor board to say by May who is to look after the gauges.'],
  ['This is the third winter without numbers, the harbor board said on Tuesday.'],
])('the sentence to which the story goes back under a row of buttons opens it: %s', async below => {
  const { body, summary } = await read([title, lead, 'Share on Facebook Share on Twitter', below, ...rest])
  expect({ body, summary }).toEqual({ body: [lead, below, ...rest], summary: undefined })
})

test('a standfirst over a row of buttons is the summary where the story begins anew', async () => {
  const standfirst = 'Nobody looked at the gauges for eight months, and the harbor board says why.'
  const { body, summary } = await read([title, standfirst, 'Share on Facebook Share on Twitter', ...story])
  expect({ body, summary }).toEqual({ body: story, summary: standfirst })
})

test('a Thai headline of the usual length is none of the story', async () => {
  const { headline, body } = await read([
    'ไฟไหม้ท่าเรือเฟอร์รี่ริมแม่น้ำ เจ้าหน้าที่เร่งฉีดน้ำสกัดเพลิงกว่า 30 นาที',
    'เมื่อเช้ามืดวันนี้ เกิดเหตุไฟไหม้ท่าเรือเฟอร์รี่ริมแม่น้ำ เจ้าหน้าที่ระดมฉีดน้ำสกัดเพลิง 30 นาที จึงสามารถควบคุมเพลิงไว้ได้ ไม่มีผู้ได้รับบาดเจ็บจากเหตุการณ์นี้',
    'นายท่าเรือบอกว่า ประมาณตี 5 เห็นประกายไฟบริเวณปลั๊กไฟข้างถังน้ำมัน จึงแจ้งเจ้าหน้าที่ดับเพลิงให้เข้ามาช่วยควบคุมสถานการณ์โดยเร็วที่สุด',
  ])
  expect(headline).toMatch(/^ไฟไหม้ท่าเรือ/u)
  expect(body).toHaveLength(2)
})

test.each(['สะพานไม้ของเมืองเปิดอีกครั้งเช้าวันจันทร์ หลังปิดซ่อมสองปี', 'สะพานไม้เก่าแก่ของเมืองเปิดให้คนเดินข้ามอีกครั้งเช้าวันจันทร์'])(
  'a short Thai line under the byline is the first of the story: %s',
  async first => {
    const [below, last] = [
      'นายกเทศมนตรีกล่าวว่าการซ่อมแซมใช้งบประมาณสิบสองล้านบาท และช่างไม้จากหมู่บ้านใกล้เคียงเป็นผู้เลือกไม้ทุกแผ่นด้วยตนเอง ชาวบ้านกว่าสามร้อยคนมารอตั้งแต่เช้ามืด',
      'ชาวประมงคนหนึ่งกล่าวว่าเขาข้ามสะพานนี้ไปโรงเรียนทุกวัน และดีใจที่ได้เห็นสะพานกลับมาอีกครั้งหลังจากที่ต้องนั่งเรือข้ามฟากมานาน',
    ]
    const { body, authors } = await read([
      'สะพานท่าเรือเก่าเปิดอีกครั้งหลังซ่อมนานสองปี',
      'โดย สมชาย ใจดี',
      first,
      below,
      last,
    ])
    expect({ body, authors }).toEqual({ body: [first, below, last], authors: [{ name: 'สมชาย ใจดี' }] })
  },
)

test.each([
  ['Check Also', 'Shipyard opens second dock', 'A yard in the south, which builds trawlers, has …'],
  [
    'Autres actualités',
    '08 - Juillet - 2024',
    'LE PORT ACHÈTE UNE GRUE : "UNE CHANCE POUR TOUS"',
    'Le port de Sorn a acheté une grue neuve. Depuis le quai sud, où elle attend, elle sera bientôt...',
    '08 - Juillet - 2024',
    'PÊCHE : Mia Falk appelle à ouvrir la saison',
    'Mia Falk a souligné dimanche la nécessité de laisser partir les chalutiers avant la fin du mois des...',
  ],
])('under a story, %s heads others', async (...others) => {
  const short = story.slice(0, 2)
  expect((await read([title, 'By Ana Ruiz', ...short, ...others])).body).toEqual(short)
})

test('a caption that a page says twice, with who took the picture, is not its headline', async () => {
  const caption = 'A tide gauge at the northern shore, 14 May 2026. Tempo/Fahri Hartono'
  const { headline, body } = await read([title, caption, caption, ...story])
  expect(headline).toBe(title)
  expect(body).toEqual(story)
})

test.each([
  [['Assunto: Portos  |   Publicado em: 29/01/2026 às 02:46   |   Imprimir']],
  [['sexta-feira, 29 de janeiro de 2026']],
  [['314098373_5772708536124533_7848012258394249310_n']],
  [['Diario da Costa - - PORTOS -']],
])('what a page sets around its headline is not taken for it: %s', async ([line = '']) => {
  for (const head of [
    [line, 'Marégrafos em greve'],
    ['Marégrafos em greve', line],
  ]) {
    const { headline, body } = await read([...head, ...story])
    expect(headline).toBe('Marégrafos em greve')
    expect(body).toEqual(story)
  }
})

test('a caption that a page says twice is not its headline, where it has less of the story', async () => {
  const caption = 'Un patrullero ante el faro viejo'
  expect((await read([title, caption, caption, 'Ana Ruiz', ...story])).headline).toBe(title)
})

test.each([
  ['Fuente de la imagen, Ana Ruiz', 'Pie de foto,'],
  ['Ffynhonnell y llun, Ana Ruiz', 'Disgrifiad o’r llun,'],
])('the caption of the BBC stands under its label, in any language: %s', async (credit, label) => {
  const above = [credit, label, 'Bo Lind, who has run a ferry there for years']
  const between = [credit, label, 'A wet dog at the old pier of the northern shore']
  const { headline, body } = await read([
    title,
    ...above,
    ...story.slice(0, 2),
    ...between,
    ...story.slice(2),
  ])
  expect({ headline, body }).toEqual({ headline: title, body: story })
})

test('a house of Somalia stands behind Mogadishu in parentheses', async () => {
  const { dateline, agency } = await read([
    'Qalabkii badda oo aamusay',
    'Muqdisho (Badda Online) – Kow iyo toban ka mid ah qalabka lagu cabbiro badda ayaan waxba diiwaan gelin ilaa bishii Janaayo.',
    'Qandaraasle ayaa ku fashilmay inuu beddelo baytariyada, sida uu sheegay guddiga dekedda.',
  ])
  expect({ dateline, agency }).toEqual({
    dateline: { place: 'Muqdisho', agency: 'Badda Online' },
    agency: 'Badda Online',
  })
})

test('the writer whose line ran into the dateline under it signs the story', async () => {
  const { authors, dateline, body } = await read([
    'Los medidores del puerto callaron',
    'Bo Ruiz Lind Lima, 4 mar (EFE).- Once de los medidores de la costa norte no registraron nada desde enero, y el puerto no lo supo.',
    'Un contratista no había cambiado las baterías, según dijo la junta del puerto el martes.',
  ])
  expect({ authors, dateline }).toEqual({
    authors: [{ name: 'Bo Ruiz Lind' }],
    dateline: { place: 'Lima', agency: 'EFE', date: '4 mar' },
  })
  expect(body?.[0]).toMatch(/^Once de los medidores/u)
})
