import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const item = {
  uri: 'urn:coastal:1',
  type: 'text',
  headline: 'Lamp room of the old mine becomes a museum',
  body_text:
    'The lamp room of the old mine will open as a museum on Monday, the town said.\n\nEntry is free.',
}

const read = async (members: object) => {
  const bytes = Buffer.from(JSON.stringify({ ...item, ...members }))
  const reading = await readDrop({ bytes, path: 'a.json', receivedAt: '2026-12-01T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { status, embargoedUntil, body } = reading.stories[0]?.article ?? {}
  return { status, embargoedUntil, text: body?.text }
}

test.each([
  [
    'a day, an hour and a zone',
    { date: '2026-12-31', time: '04:00', timezone: 'UTC' },
    '2026-12-31T04:00:00Z',
  ],
  ['an hour of one figure', { date: '2026-12-31', time: '4:00', tz: '+01:00' }, '2026-12-31T03:00:00Z'],
  ['a day and an hour of no zone, which an editor decides', { date: '2026-12-31', time: '04:00' }, undefined],
  ['a zone that is not read', { date: '2026-12-31', time: '04:00', timezone: 'Europe/Oslo' }, undefined],
  ['a number in a date of MongoDB', { $date: { $numberLong: '1798781600000' } }, '2027-01-01T05:33:20Z'],
  ['parts in a list', [{ until: '2026-12-31T04:00:00Z' }], '2026-12-31T04:00:00Z'],
  ['parts in parts', { web: { until: '2026-12-31T04:00:00Z' } }, '2026-12-31T04:00:00Z'],
])('an embargo that states %s is not lifted before', async (_, embargoed, until) => {
  expect(await read({ embargoed })).toMatchObject({ status: 'withheld', embargoedUntil: until })
})

test.each([[{}], [[]], [{ date: null }], [{ enabled: false, date: '' }]])(
  '%j holds nothing',
  async embargoed => {
    expect(await read({ embargoed })).toMatchObject({ status: 'usable' })
  },
)

test.each(['Body_Text', 'BODY_TEXT', 'bodyText'])('the text is found in %s', async name => {
  const { body_text: text } = item
  expect(await read({ body_text: undefined, [name]: text })).toMatchObject({ text })
})

test.each([
  [{ on_hold: true }, 'withheld'],
  [{ hold: false, do_not_publish: true }, 'withheld'],
  [{ flags: { marked_for_not_publication: true } }, 'withheld'],
  [{ on_hold: false, flags: { marked_for_not_publication: false } }, 'usable'],
  [{ hold: null }, 'usable'],
])('an item with %j is so', async (members, status) => {
  expect(await read(members)).toMatchObject({ status })
})
