import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

const headline = 'Ferry owners keep night boats'
const story = [
  'HALDEN (Coastal Wire) - The three ferries of Halden will sail at night through the winter, their owners said on Thursday.',
  '"We were asked for patience," said Una Prys, who leads the crews.',
]

const read = async (copy: string) => {
  const drop = { bytes: Buffer.from(copy), path: 'ferry', receivedAt: '2026-11-20T14:00:00Z' }
  const reading = await readDrop(drop)
  return reading.ok ? reading.stories[0] : undefined
}

/** What a note says of an order, and does not order. */
const told = [
  'Eds: SUBS for story slugged BC-Ferries, which was killed. Corrects toll.',
  'This story replaces BC-Ferries, which has been killed.',
  'Editors: This version substitutes for the item headlined "Ferries stop", which has been withdrawn.',
  '(Neufassung nach Rückzug der Meldung 0512)',
  'EDITORS: The hold on this story has been lifted. It may be published.',
  'Editors: Hold on story slugged FERRIES is lifted.',
  'Eds: Please ignore the kill of this story sent at 1214 GMT; the story stands.',
  'Editors: Please disregard the kill on FERRY-NIGHTS. The story stands.',
  'Eds: Kill photo NYAB101, which showed another boat.',
  'EDS: Photo HLD12 that accompanied this story has been killed.',
  'Kill the photo moved with this story. The story stands.',
  'Eds: Please delete all photos of the gate; wrong ferry.',
  'Editors: Please do not use the graphic sent with the story until further notice.',
  'Please discard the earlier version.',
  'Please kill the version I sent at 11. This one is right.',
  'Eds: Please disregard previous version; CORRECTS toll.',
  'This story was killed at 12:14 and reinstated at 13:02.',
  'Eds: Optional trim: editors may kill the last two grafs of story.',
  'Eds: Note language in 3rd graf; editors may wish to delete the item in story.',
  'Eds: SUBS 3rd graf to delete reference to story.',
  'Editors: please do not publish the phone number in this story.',
  'Editors: Please do not use names of minors in headlines.',
  'Please do not use the logo without permission of the story owner.',
  'Eds: no longer on hold. Story cleared by legal.',
  'Eds: Hold released, story cleared.',
  'Redaktionen: Das Foto zur Meldung wird zurückgezogen, bitte nicht verwenden.',
  'Attention: la photo de cette dépêche est annulée.',
  'Rogamos no usen la foto que acompañaba la noticia.',
  'Gelieve de foto bij het bericht "Veerboten varen door" niet te gebruiken.',
  'Bildet til saken "Fergene går om natten" trekkes tilbake.',
  'Prosimy nie używać zdjęcia do depeszy "Promy płyną nocą".',
  'Prosíme nepoužívat fotografii ke zprávě "Trajekty plují".',
  'Lütfen "Vapurlar gece de çalışıyor" başlıklı haberin fotoğrafını kullanmayınız.',
  'Просим не использовать фото к сообщению "Паромы ходят ночью".',
  '「渡し船は夜も運航」の記事の写真は使用しないでください。',
  'Please read 1981 in the story "Ferries sail on". Do not use the old figure.',
  'Eds: Removes erroneous headline. Please delete the dateline from earlier versions.',
]
test.each(told)('"%s" leaves the story usable', async note => {
  const { article } = (await read([headline, note, ...story].join('\n\n'))) ?? {}
  expect(article?.status).toBe('usable')
  expect(article?.body.text).toContain('sail at night')
})

test('a note about its picture leaves the story that states it usable', async () => {
  const copy = { uri: 'urn:x', type: 'text', headline, body_text: story.join('\n\n') }
  const noted = JSON.stringify({
    ...copy,
    ednote: 'PHOTO KILL: Please delete the picture; it shows a minor.',
  })
  expect((await read(noted))?.article.status).toBe('usable')
})

test('a hold that is lifted by the headline of its story holds nothing', () => {
  const lifted =
    'The hold on the story headlined "Ferry owners keep night boats through the winter" is lifted.'
  expect(normalizeNotice(lifted)).toBeUndefined()
})

/** What a story tells. */
const news = [
  'The story "Night Boats" was later retracted.',
  'The article was removed because readers complained.',
  'The story is on hold.',
  'This story is about a ferry. Please remove it from your list if you fear water.',
  '("Please kill the story," he wrote.)',
  'One agency sent a “mandatory kill”: “KILL KILL KILL,” the notice began.',
  'The advisory read: “KILL KILL KILL. Please kill the story on Acme and Bolt.”',
  'Clients were sent this: “EDITORS: Please kill the story slugged ACME-BOLT.”',
  'In der Mitteilung hieß es: „Die Meldung "Acme kauft Bolt" wird zurückgezogen.“',
  '“Zurückgezogen: …” - wie eine Agentur ihre Meldung tilgte',
  '“KILL KILL KILL”: how an agency took back its scoop',
  'Walk, said the sign on the pier. Do not run.',
  'Jurors must disregard the report, judge says',
  'Police must delete photos of marchers, court rules',
  'The council must kill a plan for a dam, a report by engineers said on Friday.',
  'The ambassador was recalled, and no replacement will be sent before spring, the ministry said.',
  'The senator withdrew the bill, and said no substitute will be filed before spring.',
  'A tsunami alert was cancelled on Friday, the county said. The alert has been withdrawn.',
  'The tornado alert for Halden has been withdrawn, the county said.',
  'ADVISORY: STORM ALERT WITHDRAWN',
  'WITHDRAWN FROM SALE: TOASTER THAT SET TWO KITCHENS ON FIRE',
  'Withdrawn: toaster that set two kitchens on fire',
  'Killed: the four men of Halden, and the raid that nobody ordered',
  'Retraction: the paper that misled a generation of biologists',
  'Disregard: a memoir of a nurse nobody heard',
  'Notice of withdrawal: what the treaty says',
  'RÜCKRUF: Toaster kann Feuer fangen',
  'Anulada una nota de corte en Halden',
  '“Please kill the story,” the minister wrote',
  'The case has drawn attention to museums that hold items looted in wars.',
  'The deaths have drawn attention to drugs that kill thousands each year, a report said.',
  'The lawyer said that his clients, accused of plotting to kill a judge, had not read the report.',
  'Two producers, who were told to kill the story of the mine, sued the channel.',
  'A report posted by mistake on the website of the ministry was removed within an hour.',
  'The hero of the story is killed, and his sister takes up the sword.',
  'A journal withdrew a paper on fish on Friday. The article has been retracted.',
  'A disputed article on vaccines has been withdrawn.',
  'Auction item has been withdrawn, house says',
  'Hold the applause, the story of the dam is not over, its builder said.',
  'The item is being withheld from the sale until its owner is known.',
  'Shoppers were urged not to use the item until further notice, the maker said.',
  'Please disregard the alert, the county wrote eight minutes later.',
  'A movie headlined by Ada Marlowe has been killed by its studio.',
  'The candidate headlined a rally and has been withdrawn from the list.',
  'An article published by mistake on the website of the palace was deleted on Friday.',
  'The item number of the recalled toaster is wrong and is withdrawn, the maker said on Friday.',
  'For the injured captain there will be no substitute',
  'Our alert should not have been sent, the county said on Friday.',
  'Die Meldung über einen Brand wurde zurückgezogen, teilte die Feuerwehr am Freitag mit.',
  'THE MINISTRY SAID THAT THE POST WAS PUBLISHED IN ERROR AND HAS BEEN DELETED',
  'Please do not use the water until further notice, the county told people.',
  'KILLED FOR A PHONE: HALDEN MAN, 19, NAMED',
  'KILLED, THEN FORGOTTEN: THE MEN OF THE MINE',
  'Nach einem Bericht der Zeitung wurden am Freitag 40 Flüge storniert.',
  'Laut einem Bericht werden die Geräte seit Freitag nicht mehr verwendet.',
  'Der Sender zieht nach dem Bericht über die Mine seine Klage zurück.',
  'Die Firma zog ihre Meldung an die Börse am Freitag zurück.',
  'El gol queda anulado tras la revisión del VAR.',
  'El tribunal ordenó anular el artículo cinco de la ley.',
  'Los vecinos piden que retiren la alerta de la presa.',
  '«Por favor, no usen el agua del grifo», pidió el alcalde.',
  'Anulación: cómo reclamar',
  'Le Sénat veut annuler l’article sept de la loi.',
  '« Merci de ne pas utiliser l’eau du robinet », a demandé le maire.',
  'L’alerte à la pollution est annulée, a annoncé la préfecture.',
  'Il governo vuole cancellare l’articolo 18 dello statuto.',
  'Si prega di non utilizzare l’acqua, ha scritto il sindaco.',
  'Il lancio del razzo è annullato, ha detto l’agenzia spaziale.',
  'O tribunal mandou anular a nota do exame.',
  'Просьба не использовать воду из-под крана, сообщила мэрия.',
  'Saken mot ordføreren trekkes',
  'The mandatory kill of cattle began on Monday on nine farms.',
  'Nyheten om bonusar dras tillbaka, sade bolaget på måndagen.',
  'L’article 4 a été retiré.',
  'Der Artikel wurde zurückgezogen, teilte das Journal mit.',
  'Este artículo de la ley ha sido retirado por el tribunal.',
  'Sakene mot ordføreren trekkes for retten mandag',
  'Sagerne trækkes tilbage fra retten',
  'Editors were told to sit on the story until the vote, a book says',
  'The paper sat on the story until the election was over.',
  '기사 삭제 요구한 시장, 사과',
  '取消:奥运会马拉松比赛',
]
test.each(news)('"%s" is no notice', line => {
  expect(normalizeNotice(line)).toBeUndefined()
})

test('a kill behind what a note tells, or of a version that it names, is a kill', () => {
  expect(normalizeNotice('Please disregard the second version of FERRY-NIGHTS.')).toMatchObject({
    class: 'kill',
    target: { slug: 'FERRY-NIGHTS' },
  })
  expect(normalizeNotice('Eds: Delete the photos too. Kill the story slugged BC-Ferries.')).toMatchObject({
    class: 'kill',
    target: { slug: 'BC-Ferries' },
  })
  expect(normalizeNotice('Editors: Please kill the story and photos slugged BC-Ferries.')?.class).toBe('kill')
})

test('a kill of a photo, by the slug that its story has too, kills no story', async () => {
  const order = 'Editors: Please kill photo NYAB101, slugged BC-US--Ferries. It shows another boat.'
  expect(await read(`PHOTO KILL\n\n${order}\n`)).toBeUndefined()
})

test('a kill that a story quotes kills nothing', async () => {
  const quoting = 'One agency sent a “mandatory kill” to its clients: “KILL KILL KILL,” the notice began.'
  const { article, notice } = (await read([headline, ...story, quoting, ...story].join('\n\n'))) ?? {}
  expect(notice).toBeUndefined()
  expect(article?.body.text).toContain('the notice began')
})

test.each([
  'Please kill “Ferry owners keep night boats”, which moved at 0412. It is wrong.',
  '“KILL KILL KILL” Ferry owners keep night boats',
  'Die Meldung „Fährleute halten an Nachtbooten fest“ wird zurückgezogen.',
  'The story “Court annuls the kill of a bill” has been withdrawn.',
  'EDITORS: Please kill the story “Withdrawn: the boats of Halden”.',
])('an order that quotes a title is one: %s', line => {
  expect(normalizeNotice(line)?.class).toBe('kill')
})

test.each([
  'Please kill the story “Ferry owners keep night boats” in the UK only. It may be used elsewhere.',
  'Kill the German version of “Ferry owners keep night boats”. The English stands.',
  'Please take “Ferry owners keep night boats” off the web; print may use it.',
  'Kill the last sentence of “Ferry owners keep night boats”. The rest of the story stands.',
  'Bitte streichen Sie den vierten Absatz der Meldung „Nachtboote bleiben“.',
])('an order on one use, edition or part kills no story: %s', async line => {
  const order = await read(line)
  expect(order?.notice?.kind ?? 'refused').not.toBe('kill')
  expect(order?.article.status ?? 'refused').not.toBe('usable')
})
