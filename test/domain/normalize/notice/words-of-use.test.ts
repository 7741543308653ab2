import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

/* Lines all of whose words say when copy may be used, in whatever order, and requests to wait in more words. Copy is received on Monday, 30 November 2026. */

const BODY =
  'By Ida Holm\n\nHALDEN (Harbor Wire) - The ferry company sold its two boats on Sunday, the owner said.'

const placesOf = (line: string): string[] => [
  `${line}\n\nFerry sells boats\n\n${BODY}\n`,
  `Ferry sells boats\n\n${line}\n\n${BODY}\n`,
  `Ferry sells boats\n\n${BODY}\n\n${line}\n`,
]

test.each([
  "Not before Saturday's papers",
  'Not before the six o’clock bulletin tomorrow, please',
  'Do not post ahead of Monday’s print edition',
  'Hold publication pending 0600 GMT Monday',
  'Locked until Sunday 8 pm',
  'Off limits until Friday 9 a.m.',
  'For publication Friday onwards',
  'Use allowed starting Saturday',
  'Use: Saturday or later',
  'Web may post at 6 p.m. Friday; print Saturday',
  'Web: Saturday 6 a.m. Print: Sunday',
  'Timing: may run from Wednesday noon',
  'Feature for Saturday use',
  'Planned for Sunday’s front',
  'Goes live Friday 7 a.m.',
  'Friday a.m. release',
  'Copy is good to go from Saturday on',
  'Nicht vor Sonntag online stellen',
  'Für die Sonntagsausgabe',
  'Frei für Samstag',
  'Ne pas mettre en ligne avant dimanche 18h',
  'À paraître samedi',
  'Pour l’édition de dimanche',
  'No subir a la web antes del viernes',
  'Só pode ir ao ar na sexta às 18h',
  'Uso liberado a partir de segunda-feira',
  'Voor de zaterdagkrant',
  'Får gå ut på fredag kl 6',
  'Til lørdagsavisen',
  'Ei ennen maanantaita',
  'Lauantain lehteen',
  'Nie puszczać przed piątkiem',
  'Не ранее понедельника',
  'Для воскресного номера',
  'للنشر في عدد الأحد',
  '日曜付朝刊用',
  '解禁は土曜午前零時',
  '周六前请勿发布',
  '周日见报',
])('"%s" holds the story above, under or below which it stands', async line => {
  expect(await Promise.all(placesOf(line).map(statusOf))).toEqual(['withheld', 'withheld', 'withheld'])
})

test.each([
  'Please don’t post before the council votes Thursday night',
  'Clients: this column may not appear before Sunday',
  'Reviews may not be posted until Tuesday, Dec. 8, 9 a.m. PT',
  'Social copy and pics to be held until we go live at 8 on Sunday',
  'SUNDAY ONLY - keep off the site until the bulldog closes Saturday',
  'Newsrooms: no on-air use before 7 a.m. Friday',
  'Shared early on the understanding that nothing runs before 14:00 GMT on 4 December',
  'Not to be made public ahead of the opening bell Friday',
  'Findings are confidential until presented at the meeting on Saturday',
  'All media are asked to observe a release time of 18:30 on Friday',
  'The honours list must not be disclosed in any form before 22:30 on Friday',
  'For immediate posting Thursday 6 a.m.; do not publish sooner',
  'Segurar até domingo, sai primeiro no impresso',
  'Pezzo per domenica, online non prima delle 6',
])('"%s" asks desks to wait', async line => {
  expect(await Promise.all(placesOf(line).map(statusOf))).toEqual(['withheld', 'withheld', 'withheld'])
})

test.each([
  'Saturday’s papers at a glance',
  'Sunday front pages',
  'Print edition, Sunday, December 6, 2026',
  'From Saturday’s edition',
  'A version of this article appears in print on Dec. 6',
  'Published early Saturday',
  'First published on Saturday',
  'Publicado no sábado',
  'Print edition opens Friday',
  'Not one ferry before Sunday',
  'Not before Wednesday, union says',
  'Not on until 10:35 tonight, but worth the wait',
  'Hold on until Sunday',
  'Judge orders hold until Friday',
  'Do not use tap water before Saturday, residents told',
  'Don’t miss our special report, Friday in print and online',
  'No alcohol sales before noon on Sunday, council says',
  'Library closed until Monday',
  'Moves to Saturday',
  'Erscheint jeden Samstag',
  'Paru samedi',
  'Ei lauttoja ennen maanantaita',
  '解禁は6月から',
])('"%s" is news, or of a page', async line => {
  expect(await Promise.all(placesOf(line).map(statusOf))).not.toContain('withheld')
})

const withNote = async (note: string) => {
  const copy = `<nitf><head><docdata><ed-msg info="${note}"/></docdata></head><body><body.head><hedline><hl1>Ferry sells boats</hl1></hedline></body.head><body.content><p>The ferry company sold its two boats on Sunday, the owner said, and keeps its quay.</p></body.content></body></nitf>`
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'ferry.xml',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection.code
}

test.each([
  'For Sunday',
  'Para domingo',
  'Till lördag',
  'Sale el domingo',
  'Esce domenica',
  'Slot: weekend front',
  'Web: hold till Friday noon. Print: Saturday metro front.',
  'Desk: sit on this till the jury is back Thursday',
])('"%s" in a note to editors holds its story', async note => {
  expect(await withNote(note)).toBe('withheld')
})

test.each([
  'Updates with quotes; photos will move Friday.',
  'UPDATES at 6 p.m. with vote',
  'Will be updated after Thursday’s hearing.',
  'Next lead expected by 5 p.m. Friday',
  'Polls close at 8 p.m. Tuesday; results will move as they come in.',
  'Please do not publish the phone number in this story.',
])('"%s" in a note to editors holds nothing', async note => {
  expect(await withNote(note)).toBe('usable')
})

test.each([
  'For use until December 12 only',
  'Online use allowed until December 12',
  'Nutzung bis 12. Dezember',
  'Verwendung nur bis 12. Dezember erlaubt',
  'Utilisation autorisée jusqu’au 12 décembre',
  'Uso permitido hasta el 12 de diciembre',
  'Gebruik toegestaan tot 12 december',
  'Użycie dozwolone do 12 grudnia',
  'Использование разрешено до 12 декабря',
  '12月31日まで使用可',
])('"%s" holds nothing, and ends the use', async line => {
  const reading = await readDrop({
    bytes: Buffer.from(`${line}\n\nFerry sells boats\n\n${BODY}\n`),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  expect(reading).toMatchObject({
    stories: [{ article: { status: 'usable', usageTerms: [{ code: 'until-date' }] } }],
  })
})

test.each(['No use after December 12', 'Expires 12 December 2026', 'For use until December 12 only'])(
  '"%s" is no headline, wherever it stands',
  async line => {
    for (const copy of placesOf(line)) {
      const reading = await readDrop({
        bytes: Buffer.from(copy),
        path: 'x.txt',
        receivedAt: '2026-11-30T10:00:00Z',
      })
      expect(reading).toMatchObject({
        stories: [{ article: { headline: 'Ferry sells boats', usageTerms: [{ code: 'until-date' }] } }],
      })
    }
  },
)

test.each([
  'Don’t use until December 12',
  'Use barred until December 12',
  'Web use prohibited until December 12',
  'Rights not available until December 12',
  'Keine Nutzung bis 12. Dezember',
  'Nutzung bis 12. Dezember untersagt',
  'Verwendung bis 12. Dezember gesperrt',
  'Utilisation interdite jusqu’au 12 décembre',
  'Uso prohibido hasta el 12 de diciembre',
  'Użycie zabronione do 12 grudnia',
  '至12月12日禁止使用',
])('"%s" bars it until then', async line => {
  expect(await Promise.all(placesOf(line).map(statusOf))).toEqual(['withheld', 'withheld', 'withheld'])
})
