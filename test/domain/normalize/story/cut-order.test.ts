import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const sentence = 'The park on the north shore opens to visitors after ten years, its keepers said.'
const second = 'Two swans live there, said the keeper, Ana Lopez, who has fed them since spring.'

const read = async (first: string) => {
  const text = `Park on the north shore opens\n\n${first}\n\n${second}\n`
  const drop = { bytes: Buffer.from(text), path: 'park', receivedAt: '2026-11-27T12:00:00Z' }
  const reading = await readDrop(drop)
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { status, embargoedUntil, dateline, body } = reading.stories[0]?.article ?? {}
  return { status, embargoedUntil, place: dateline?.place, first: body?.text.split('\n\n')[0] }
}

const orders: [order: string, until: string | undefined][] = [
  ['EMBARGOED UNTIL 9 a.m. UTC, Jan. 15, 2030 — ', '2030-01-15T09:00:00Z'],
  ['EMBARGOED UNTIL 9 a.m. UTC, Jan. 15, 2030. ', '2030-01-15T09:00:00Z'],
  ['Embargoed until 9 a.m. UTC, Jan. 15, 2030: ', '2030-01-15T09:00:00Z'],
  ['(EMBARGOED until 0600 GMT Tuesday 15 January 2030) ', '2030-01-15T06:00:00Z'],
  ['SPERRFRIST 15. Januar 2030, 06.00 Uhr UTC - ', '2030-01-15T06:00:00Z'],
  ['Not for publication before 9 a.m. UTC on Jan. 15, 2030. ', '2030-01-15T09:00:00Z'],
  ['EMBARGO: 00.01 hrs Tuesday 15 January 2030 ', undefined],
  ['HOLD FOR RELEASE: ', undefined],
]

test.each(orders)(
  'an order in front of the first sentence holds the story, and is no part of it: %s',
  async (order, until) => {
    const held = { status: 'withheld', embargoedUntil: until, first: sentence }
    expect(await read(`${order}${sentence}`)).toMatchObject(held)
    expect(await read(`By Ida Brandt\n\n${order}${sentence}`)).toMatchObject(held)
    expect(await read(`HALDEN (Coastal Wire) — ${order}${sentence}`)).toEqual({ ...held, place: 'HALDEN' })
  },
)

test.each(orders)('so does one in a paragraph of HTML: %s', async order => {
  const page = `<html><body><article><h1>Park on the north shore opens</h1><p><strong>${order}</strong>${sentence}</p><p>${second}</p></article></body></html>`
  const reading = await readDrop({
    bytes: Buffer.from(page),
    path: 'park',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  const { status, body } = (reading.ok && reading.stories[0]?.article) || {}
  expect([status, body?.html.split('</p>')[0]]).toEqual(['withheld', `<p>${sentence}`])
})

test('what an order goes on to say of the copy is no part of the story', async () => {
  const { status, first } = await read(
    `EMBARGOED UNTIL 9 a.m. UTC, Jan. 15, 2030. This material may not be published, broadcast or put online before that.\n\n${sentence}`,
  )
  expect([status, first]).toEqual(['withheld', sentence])
})

test.each([
  'EMBARGO or not — the ships sail again, the minister said on Tuesday after a long night.',
  'UNTIL Monday — and no longer — the park is closed to visitors, its keepers said.',
  'CLARIFICATION: The park — and the lake — opens to visitors after ten years, its keepers said.',
  'NATO ships will hold the strait until Friday — and longer, if they must — a general said.',
])('the first sentence itself orders nothing: %s', async first => {
  expect(await read(`HALDEN (Coastal Wire) — ${first}`)).toMatchObject({ status: 'usable', first })
})
