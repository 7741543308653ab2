import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const headline = 'Harbor ferry sinks off the pier'
const story = [
  'HALDEN (Coastal Wire) - A harbor ferry sank off the pier of Halden on Monday, its owner said.',
  'Nobody was hurt when the boat took on water, said Una Prys, who leads the crews.',
]

const read = async (...lines: string[]) => {
  const drop = {
    bytes: Buffer.from(lines.join('\n\n')),
    path: 'order.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  }
  return await readDrop(drop)
}
const readOne = async (...lines: string[]) => {
  const reading = await read(...lines)
  return reading.ok ? reading.stories[0] : undefined
}

test.each([
  'Achtung Redaktionen: Bitte noch nicht senden!',
  'ZURÜCKHALTEN BIS FREIGABE DURCH CVD',
  'EN ATTENTE DE VALIDATION - NE PAS DIFFUSER',
  'NON PUBBLICARE FINO A CONFERMA',
  'NÃO PUBLICAR ATÉ SEGUNDA ORDEM',
  'IKKE PUBLISER FØR KLARSIGNAL',
  'PUBLICERA EJ FÖRRÄN GODKÄND',
  'EI SAA JULKAISTA ENNEN LUPAA',
  'İKİNCİ BİR BİLDİRİME KADAR YAYINLANMASIN',
  'НЕ ПУБЛІКУВАТИ ДО ОКРЕМОГО ПОВІДОМЛЕННЯ',
  'ΝΑ ΜΗ ΔΗΜΟΣΙΕΥΘΕΙ ΜΕΧΡΙ ΝΕΩΤΕΡΑΣ',
  'ΟΧΙ ΓΙΑ ΔΗΜΟΣΙΕΥΣΗ',
  'אין לפרסם עד להודעה חדשה',
  '【使用見合わせ】確認中のため、追って連絡するまで使用しないでください。',
  '【暂缓发布】',
  '[보도보류] 추후 공지 시까지 보도를 보류해 주시기 바랍니다',
  'TAHAN: jangan disiarkan sampai ada pemberitahuan lebih lanjut',
  'NOT FOR WIRE',
  '*** HOLD FOR EDITOR ***',
])('"%s" over a story holds it', async order => {
  expect((await readOne(order, headline, ...story))?.article.status).toBe('withheld')
})

test('a note under a story that it is not cleared yet holds it', async () => {
  const note = 'Hinweis: Text noch nicht autorisiert, bitte nicht veröffentlichen.'
  expect((await readOne(headline, ...story, note))?.article.status).toBe('withheld')
})

test.each([
  ['kill', 'АНУЛЬОВАНО', 'Просимо анулювати повідомлення під заголовком «Пором затонув».', 'Пором затонув'],
  ['kill', 'PEMBATALAN BERITA', 'Mohon batalkan berita berjudul "Feri tenggelam". Keliru.', 'Feri tenggelam'],
  ['kill', 'ΑΚΥΡΩΣΗ', 'Παρακαλούμε να ακυρώσετε το τηλεγράφημα με τίτλο «Βυθίστηκε φέρι».', 'Βυθίστηκε φέρι'],
  ['kill', 'CW-KILL-ADVISORY', 'CW advises it has killed "Ferry sinks" filed at 8:14 p.m.', 'Ferry sinks'],
  ['kill', 'ADVISORY KILL', 'Coastal Wire has killed the following: "Ferry sinks".', 'Ferry sinks'],
  ['kill', 'Retraction: "Ferry sinks"', 'Coastal Wire retracts its story of 30 November.', 'Ferry sinks'],
  [
    'kill',
    'Release recall',
    'The media release “Ferry sinks” issued by the port today should be disregarded.',
    'Ferry sinks',
  ],
  [
    'kill',
    'Attention aux rédactions: l’article « Un bac coule » est annulé, une version corrigée suit.',
    '',
    'Un bac coule',
  ],
  ['withhold', 'Pedimos que não publiquem por enquanto a notícia "Balsa afunda".', '', 'Balsa afunda'],
  [
    'withhold',
    'Si prega di non utilizzare per il momento la notizia "Affonda un traghetto".',
    '',
    'Affonda un traghetto',
  ],
  [
    'withhold',
    'Prosíme, zatím nepoužívejte zprávu s titulkem "Trajekt se potopil".',
    '',
    'Trajekt se potopil',
  ],
  [
    'withhold',
    'Просим временно не использовать сообщение «Паром затонул» до уточнения.',
    '',
    'Паром затонул',
  ],
  ['withhold', 'يرجى عدم استخدام الخبر «غرق عبارة» حتى إشعار آخر.', '', 'غرق عبارة'],
  ['withhold', 'OBS! Avvakta med publicering av artikeln "Färja sjönk".', '', 'Färja sjönk'],
  ['withhold', '「渡し船沈没」の記事は、確認が取れるまで使用を見合わせてください。', '', '渡し船沈没'],
  ['withhold', '《一渡轮沉没》一稿请暂缓使用。', '', '一渡轮沉没'],
])('a text of its own is a %s of the story it names: %s', async (kind, first, second, title) => {
  const { notice } = (await readOne(first, ...(second ? [second] : []))) ?? {}
  expect(notice).toMatchObject({ kind, target: { headline: title } })
})

test('a list under "stories have been killed" names each of them', async () => {
  const list = ['The following stories have been killed:', '- Harbor ferry sinks', '- Owner of ferry flees']
  const { notice } = (await readOne('ADVISORY: STORIES TO BE KILLED', ...list)) ?? {}
  expect(notice?.headline).toContain('Owner of ferry flees')
  expect(notice?.others).toEqual([{ headline: 'Harbor ferry sinks' }])
})

test.each([
  ['PICTURE KILL: HW4127', 'Editors: kill the picture HW4127 that moved with "Ferry sinks". Another boat.'],
  [
    'PHOTO KILL',
    'Kill the picture, not the story: HW4127 shows another boat. The story "Ferry sinks" stands.',
  ],
  ['Picture withdrawn', 'The picture that accompanied "Ferry sinks" has been withdrawn.'],
  ['Photo retirée', 'Merci de retirer la photo HW4127 qui accompagnait « Un bac coule ».'],
  [
    'Bildrückzug',
    'Das Bild HW4127 zur Meldung "Fähre gesunken" zeigt ein anderes Schiff. Bitte löschen Sie es. Der Text gilt.',
  ],
  ['FOTO INGETROKKEN', 'Gelieve foto HW4127 niet te gebruiken. Het bericht blijft geldig.'],
  ['BILDE TREKKES', 'Bildet HW4127 trekkes. Saken står ved lag.'],
  ['ZDJĘCIE ANULOWANE', 'Prosimy nie używać zdjęcia HW4127. Depesza jest aktualna.'],
  ['图片撤销', '请勿使用HW4127号图片，文字稿不受影响。'],
  ['GRAPHIC WITHDRAWN', 'The ferry map that moved with "Ferry sinks" has an error. Do not use it.'],
])('"%s" over an order about a picture stops no story and says what to do', async (...order) => {
  expect(await read(...order)).toMatchObject({
    ok: false,
    rejection: { code: 'unsupported-media', detail: expect.stringContaining('without the picture') },
  })
})

test('a kill of a photo and of a story kills the story', async () => {
  const order = 'Editors: Kill the photo too. Kill the story slugged BC-Ferries.'
  expect((await readOne('PHOTO KILL', order))?.notice).toMatchObject({
    kind: 'kill',
    target: { slug: 'BC-Ferries' },
  })
})

test.each([
  [
    'No usar el agua del grifo',
    'HALDEN (CW) - No usar el agua del grifo hasta nuevo aviso, pidió el alcalde.',
  ],
  ['La receta del siglo', 'HALDEN (CW) - No utilizar antes de agitar, dice la receta de la salsa.'],
  ['Embargado hasta 2030: el club', 'HALDEN (CW) - El club está embargado hasta 2030, según el registro.'],
  [
    'Fireworks barred',
    'HALDEN (CW) - Do not use fireworks near ferries until further notice, the port told its users.',
  ],
  [
    'Jangan gunakan air',
    'HALDEN (CW) - Jangan gunakan air sampai pemberitahuan lebih lanjut, kata wali kota.',
  ],
])('what a story asks of its readers holds nothing: %s', async (title, first) => {
  const { article } = (await readOne(title, first, story[1] ?? '')) ?? {}
  expect(article).toMatchObject({ status: 'usable', headline: title })
  expect(article?.body.text).toContain(first.slice(15))
})

test('"Embargo lifted" over a headline is not published as one', async () => {
  const { article } = (await readOne('EMBARGO LIFTED - FREE FOR IMMEDIATE USE', headline, ...story)) ?? {}
  expect(article).toMatchObject({ status: 'usable', headline })
})
