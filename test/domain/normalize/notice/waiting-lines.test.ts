import { expect, test } from 'vitest'
import { isMomentOfRelease } from '#domain/normalize/notice/embargo/is-moment-of-release.ts'
import { statusOf } from './status-of.ts'

/* Lines that say when copy is free and no more, and that it is not ready. */

const headline = 'Ferry line sells both ships'
const body =
  'HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.\n\nThe ships have crossed the sound since 1971.'

test.each([
  'Under embargo - do not publish',
  'Embargoed. Jo will call.',
  'Embargo midnight tonight',
  'Embargo on web use until 0600',
  'Print embargo until Wednesday',
  'Not before the 6 o’clock news',
  'TX not before 1800',
  'Publish Wednesday 0600',
  'Go live: 2 December 06:00',
  'Release time 0600 Wednesday',
  'Publication on 2 December only',
  'Off the record until Thursday',
  'Bitte erst ab Mittwoch 6 Uhr verwenden',
  'Erst morgen verwenden',
  'Nicht vor Mittwoch',
  'Frei ab Mittwoch',
  'A publier à partir de mercredi',
  'Publication autorisée à partir du 2 décembre',
  'Embargado hasta el miércoles',
  'Publicar a partir del miércoles',
  'Da pubblicare non prima di mercoledì',
  'Só publicar a partir de quarta-feira',
  'Do not run until Maren gives the all-clear',
  'Do not publish without checking with newsdesk',
  'Hold for print',
  'Hold until after the funeral',
  'Not yet approved',
  'NOT YET LEGALLED',
  'Needs legal',
  'Awaiting approval from Jo',
  'Unsubbed copy - do not use',
  'LEGAL READ REQUIRED BEFORE PUBLICATION',
  'For background only',
  'LEGAL HOLD',
  'Not yet lawyered',
  'SUBJECT TO LEGAL',
  'Wait for my go',
  'HOLD hold HOLD',
  'No web before print',
  'Web: not before 0600 Wednesday',
  'DNP till 6',
  'NOT B4 6AM WED',
  'sperrfist mittwoch 6 uhr',
  'bitte erst ab mittwoch 6 uhr',
  'embargo jusqua mercredi 6h',
  'ne pas publier avant mercredi',
  'nao publicar antes de quarta',
  'non pubblicare prima di mercoledì',
  'не давать до среды',
  '解禁明日6時',
  '엠바고 내일 6시',
])('holds the story under it and over it: %s', async line => {
  expect(await statusOf(`${line}\n\n${headline}\n\n${body}\n`)).toBe('withheld')
  expect(await statusOf(`${headline}\n\n${body}\n\n${line}\n`)).toBe('withheld')
})

test.each([
  'Not before Wednesday, union says',
  'Embargo tonight? Ministers are split',
  'Publish or perish: a professor looks back',
  'Release at last for the crew of the Mora',
  'Frei ab Mittwoch: Freibad öffnet nach der Pause',
  'Erst morgen fährt die Fähre wieder',
  'Publicar a partir del miércoles los precios, pide la asociación',
  'Off the record until now: letters of a queen',
  'Not yet approved: the drug that patients buy',
  'Awaiting approval: 300 wind farms stuck',
  'Hold for print and pay later, shop says',
  'Hold until after the rains, growers told',
  'For background only: how spies talk to the press',
  'Do not run until the bell, pupils told',
  'Legal read: five novels about lawyers',
  'Unedited: a diary of the war',
  'Legal hold on harbor plan lifts',
  'Subject to approval: 300 homes at the quay',
  'Wait for the go-ahead ends for bridge crews',
  'Hold, hold, hold: how a wall saved Sorn',
  'No web before print? A paper turns back the clock',
  'Not B4: the paper size nobody wants',
  'No antes de mayo, dice el alcalde',
  'Pas avant mars pour le pont de Tarn',
  'Non prima di maggio il ponte di Tarn',
  'Не давать до трёх лет: врачи о мёде',
  'アユ漁、6月に解禁',
  '엠바고 논란, 기자들 항의',
])('is a headline: %s', async title => {
  expect(await statusOf(`${title}\n\n${body}\n`)).toBe('usable')
})

test.each([
  ['Publication: 30 November 2026', false],
  ['Publication : 30/11/2026 à 10h', false],
  ['Release date: 14 May 2019', false],
  ['Veröffentlichung: 28. November 2026, 18 Uhr', false],
  ['Publication: 1 December 2026', false],
  ['Veröffentlichung: 11. Dezember', false],
  ['Erst morgen.', false],
  ['Publish 1 December at 6 a.m.', true],
  ['Do not publish today', true],
  ['Use from Wednesday', true],
  ['Pas avant demain', true],
  ['Embargo 30 November', true],
  ['Not before 2 January', true],
  ['Release date: 14 May 2027', false],
  ['Publish', false],
  ['On air: Wednesday morning show', false],
])('"%s" of 30 November says when copy is free: %s', (line, is) => {
  expect(isMomentOfRelease(line, '2026-11-30T10:00:00Z')).toBe(is)
})
