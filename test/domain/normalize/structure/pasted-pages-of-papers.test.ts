import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/** What an editor pastes of a page, each line a paragraph. */
const read = async (lines: readonly string[]) => {
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'gauges.txt', receivedAt: '2026-05-07T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return { ...article, body: article?.body.text.split('\n').filter(Boolean) }
}

test('subheadings in capitals, as long as headlines, are the story’s (papers of Turkey and Italy)', async () => {
  const turkish = [
    'Bandırma limanında salı günü bir feribot rıhtıma çarptı, valilik dokuz kişinin yaralandığını açıkladı.',
    'YOLCULAR FERİBOTTA SAATLERCE KURTARILMAYI BEKLEDİ, ÇOCUKLAR AĞLADI',
    'Yaralılar çevredeki hastanelere kaldırıldı, feribot seferleri ise akşama kadar durduruldu.',
    'KAPTAN İFADE VERDİ',
    'Kaptan ifadesinde dümenin kilitlendiğini söyledi, liman başkanlığı ise soruşturma başlattı.',
  ]
  expect((await read(['Limanda gemi kazası: 9 yaralı', ...turkish])).body).toEqual(turkish)
})

test('a link in capitals is none of a story that is told in English', async () => {
  const story = [
    'Eleven of the fourteen tide gauges along the northern shore recorded nothing between January and August.',
    'The harbor board said a contractor had failed to replace batteries worth about $40 each.',
    'The lake fell by a foot in the same months, and nobody in the town saw it.',
  ]
  const [first = '', ...rest] = story
  const lines = ['Tide gauges went dark', first, 'FLORIDA COUPLE FINDS ALLIGATOR IN WASHING MACHINE', ...rest]
  expect((await read(lines)).body).toEqual(story)
})

const romanian = [
  'Bacul din Sorn a lovit marți cheiul portului, iar nouă persoane au fost rănite, a anunțat prefectura.',
  'Călătorii au fost duși la spital, iar cursele bacului au fost oprite până seara.',
  'Căpitanul a spus că s-a blocat cârma, iar conducerea portului a deschis o anchetă.',
]

test('titles of other papers, each under its address, end the story', async () => {
  const others = [
    'Farul.ro',
    'Actrița din insule revine pe scenă după nouă ani: ”Am fost fericită acolo. Dar nu am uitat niciodată de voi...”',
    'Marea.ro',
    'Celebrul actor s-a despărțit, după 18 ani, de femeia cu care are 3 copii și o casă pe insulă. Iar asta nu e tot',
    'Insula.ro',
    'La 64 de ani, celebrul actor iubește din nou! Cine este femeia de 30 de ani cu care a fost surprins pe stradă',
  ]
  expect((await read(['Nouă răniți într-un accident cu bacul', ...romanian, ...others])).body).toEqual(
    romanian,
  )
})

test('a list that a paper of Serbia recommends ends the story', async () => {
  const serbian = [
    'Ponoćni trajekt udario je u utorak u kej luke, a devet ljudi je povređeno, saopštila je kapetanija.',
    'Povređeni su prebačeni u bolnicu, a vožnje trajekta obustavljene su do večeri.',
    'Kapetan je rekao da se kormilo zaglavilo, a uprava luke pokrenula je istragu.',
  ]
  const others = [
    'Preporučujemo',
    'NOVI MOST NA DRINI: Radovi počinju na proleće',
    'GRAĐANI ove opštine čekaju most već trideset godina, a prvi stub biće podignut u aprilu.',
  ]
  expect((await read(['Trajekt udario u kej: devet povređenih', ...serbian, ...others])).body).toEqual(
    serbian,
  )
})

test('addresses over what is told of each are a list of the story', async () => {
  const sites = [
    'Boat.com',
    'Here one finds the boats of the islands, the hours at which they leave, and what they cost.',
    'Ferry.com',
    'A site for those who take a car along, with the height and the length that each boat can carry.',
    'Island.com',
    'It lists the houses that are for rent, and the owners answer within the hour, as we found.',
  ]
  const told = [
    'We tried sites that sell tickets for the boats to the islands, and three of them are good.',
    ...sites,
  ]
  expect((await read(['Three sites for a summer on the islands', ...told])).body).toEqual(told)
})

test.each(['Ρεπορτάζ Μάρκος Λίντος', 'Ρεπορτάζ: Μάρκος Λίντος'])(
  'the word for a report stands before who wrote it, and is no name: %s',
  async byline => {
    const greek = [
      'Το πλοίο χτύπησε την Τρίτη στην προβλήτα του λιμανιού και τραυματίστηκαν εννέα επιβάτες.',
      'Οι τραυματίες μεταφέρθηκαν στο νοσοκομείο, ενώ τα δρομολόγια σταμάτησαν μέχρι το βράδυ.',
    ]
    const { authors, body } = await read(['Εννέα τραυματίες στο λιμάνι', byline, ...greek])
    expect({ authors, body }).toEqual({ authors: [{ name: 'Μάρκος Λίντος' }], body: greek })
  },
)

test.each([
  'Citește mai mult',
  'citeste mai mult',
  'Sdílet',
  'Megosztás',
  'Distribuie',
  'Κοινοποίηση',
  'Copy the Story Link',
  'Urmărește-ne pe Google News',
  'Kommentarer',
  'Kommentera',
])('a button is no end of a short story: %s', async button => {
  const short = romanian.slice(0, 2)
  expect((await read(['Nouă răniți într-un accident cu bacul', ...short, button])).body).toEqual(short)
})

test.each([
  'Vad tycker du? Här nedan kan du kommentera artikeln via en tjänst. Du behöver logga in först.',
  'Only subscribers are eligible to post comments. Please subscribe or login first for digital access.',
  'Exit mobile version',
])('what a site says to its readers is no end of a short story: %s', async line => {
  const short = romanian.slice(0, 2)
  expect((await read(['Nouă răniți într-un accident cu bacul', ...short, line])).body).toEqual(short)
})
