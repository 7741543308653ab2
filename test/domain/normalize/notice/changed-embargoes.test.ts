import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readReleaseInstant } from '#domain/normalize/notice/release-time/read-release-instant.ts'
import { statusOf } from './status-of.ts'

/* Embargoes that were moved, are to be lifted, or begin with an edition; received on Monday 30 November at 10:00 GMT. */

const story = `Ferry owners keep night boats

HALDEN (Coastal Wire) - The three ferries of Halden will sail at night through the winter, their owners said on Thursday.

"We were asked for patience," said Una Prys, who leads the crews.
`
const under = (line: string) => story.replace('\n\n', `\n\n${line}\n\n`)

test.each([
  'NEW EMBARGO: 0600 GMT Dec. 2 (previously 0001 GMT Dec. 1)',
  'Revised embargo time: 6 a.m. GMT Wednesday',
  'EDITORS: The embargo on this story has been moved to Wednesday.',
  'Embargo extended to 0600 GMT on Wednesday, Dec. 2, from 1800 GMT Monday',
  'Embargo brought forward to 1800 GMT Monday',
  'Embargo levé le jeudi 3 décembre à 6h (heure de Paris)',
  'Note to editors: embargo will be lifted at 0600 GMT Wednesday',
  'EMBARGO TBC',
  'Embargo: see covering email',
  'Can be used from 0500 GMT Wednesday',
  'This story may only be published after 6 a.m. on Wednesday.',
  'Publiceras tidigast onsdag kl. 06.00',
  'For Tuesday PMs',
  '12월 2일 조간용',
])('holds the story under it and over it: %s', async line => {
  expect(await statusOf(under(line))).toBe('withheld')
  expect(await statusOf(`${line}\n\n${story}`)).toBe('withheld')
})

test.each([
  'Embargo lifted at 0600 GMT Monday',
  'Embargo levé le 29 novembre à 6h (heure de Paris)',
  'Embargo lifted',
  'New embargo on Russian steel from 1 May',
  'EU extends embargo to 31 December',
  'Embargo extended to 31 December, ministers say',
  'The embargo on oil was moved to Wednesday, the ministry said.',
  'The embargo has been extended until 6 p.m. Friday, the port said.',
  'The bridge can be used from 6 a.m. Wednesday.',
  'Tickets may be used from 1 May.',
  'For Tuesday, a walk along the river',
  'New embargo: 30 tons of fish spoil in the harbor',
  'The earlier embargo of 1973 taught the country to save.',
  '조간 신문 12월 2일 폐간',
])('leaves the story usable: %s', async line => {
  expect(await statusOf(under(line))).toBe('usable')
})

test('an embargo that was moved holds beyond the one that its story still states', async () => {
  const copy = `EMBARGOED UNTIL 1800 GMT NOV 30\n\n${under('EDITORS: The embargo has been moved to 0600 GMT Wednesday.')}`
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  const { status, embargoedUntil } = (reading.ok && reading.stories[0]?.article) || {}
  expect({ status, embargoedUntil }).toEqual({ status: 'withheld', embargoedUntil: undefined })
})

test.each([
  [
    'Embargoed until 0600 GMT Wednesday in Europe and until 0600 EST Wednesday in North America',
    '2026-12-02T11:00:00Z',
  ],
  ['Embargo: 1800 GMT Dec. 1 (online) / 0001 GMT Dec. 2 (print)', '2026-12-02T00:01:00Z'],
  ['Embargoed until 9 a.m. ET / 2 p.m. GMT Wednesday', '2026-12-02T14:00:00Z'],
  ['Embargoed until 6 a.m. CET Dec. 2 in Europe; 6 a.m. Dec. 3 in Japan', undefined],
  ['EMBARGOED UNTIL MIDNIGHT TONIGHT GMT', '2026-12-01T00:00:00Z'],
  ['Эмбарго до 9.00 мск 2 декабря', '2026-12-02T06:00:00Z'],
  ['Embargo hasta el martes a las 6.00, hora peninsular', '2026-12-01T05:00:00Z'],
])('the last end is that of the embargo: %s', (line, instant) => {
  expect(readReleaseInstant(line, '2026-11-30T10:00:00Z')).toBe(instant)
})
