import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const ferry =
  'A ferry with 212 people aboard drifted for nine hours off Halden after a wave broke the windows of its bridge.'
const wolf =
  'A wolf was seen in the hills above Sorn on Friday, for the first time since 1911, and farmers are buying dogs.'

const read = async (lines: readonly string[]) => {
  const reading = await readDrop({
    bytes: Buffer.from(lines.join('\n\n')),
    path: 'digest.txt',
    receivedAt: '2026-11-20T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

test.each([
  [['Oregon at 4 p.m.', `FERRY-STORM — ${ferry}`, `WOLF-RETURN — ${wolf}`]],
  [['Oregon at 4 p.m.', `^FERRY-STORM — <${ferry}`, `^WOLF-RETURN -- <${wolf}`]],
  [['Oregon at 4 p.m.', `FERRY-STORM - ${ferry}`, `WOLF-RETURN - ${wolf}`]],
  [['News schedule for Friday', `FERRY-STORM - ${ferry}`, wolf]],
  [['State news digest for Friday', `FERRY-STORM — ${ferry}`, wolf]],
])('a slug in a list of stories is no dateline: %j', async lines => {
  const article = await read(lines)
  expect(article?.dateline).toBeUndefined()
  expect(article?.body.text).toBe(lines.slice(1).join('\n\n'))
})

test.each(['BADEN-BADEN', 'OBER-SORN', 'OBER-SORN, Ore.', 'STRATFORD-UPON-SORN, England'])(
  'the dateline of a story is the place %s',
  async place => {
    const article = await read(['Ferry drifts for nine hours', `${place} — ${ferry}`, wolf])
    expect(article?.dateline).toEqual({ place })
    expect(article?.body.text).toBe([ferry, wolf].join('\n\n'))
  },
)

test('the first of several items under datelines has its place', async () => {
  const article = await read(['Region in short', `OBER-SORN, Ore. — ${ferry}`, `BADEN-BADEN — ${wolf}`])
  expect(article?.dateline).toEqual({ place: 'OBER-SORN, Ore.' })
})

test('each of several briefs keeps the place from which it was written', async () => {
  const lines = [`OBER-SORN, Ore. — ${ferry}`, `BADEN-BADEN — ${wolf}`]
  const article = await read(['Regional briefs', ...lines])
  expect(article?.dateline).toBeUndefined()
  expect(article?.body.text).toBe(lines.join('\n\n'))
})
