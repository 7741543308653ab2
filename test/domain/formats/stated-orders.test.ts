import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/*
 * What systems state about a story in a dedicated field must keep it from being shown, whatever its text
 * says.
 */

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/story',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const inNinjs = (member: string) =>
  fixture('ninjs/superdesk/input.json').replace('"pubstatus": "usable"', member)
const inAp = (types: string) =>
  fixture('ap-media/metadata-only/input.json').replace(
    '"pubstatus": "usable"',
    `"pubstatus": "usable", "editorialtypes": [${types}]`,
  )
const inG2 = (signal: string) =>
  fixture('newsml-g2/two-languages/input.xml').replace(
    '</itemMeta>',
    `<signal qcode="${signal}"/></itemMeta>`,
  )

const inNitf = (find: RegExp, put: string) =>
  fixture('nitf/complete/input.xml').replace(' management-status="usable"', '').replace(find, put)
const rightsFrom = (norm: string) => `<rights><rights.startdate norm="${norm}"/>`
const inWordpress = (date: string) =>
  fixture('rss/wordpress/input.xml')
    .replace('<![CDATA[2026-05-04 09:12:00]]>', `<![CDATA[${date}]]>`)
    .replace('[publish]', '[future]')

test.for([
  ['ninjs, no status', inNinjs('"priority": 5'), 'usable'],
  ['ninjs, the state of its desk', inNinjs('"state": "killed"'), 'canceled'],
  ['ninjs, a draft', inNinjs('"state": "draft"'), 'withheld'],
  ['ninjs, a region', inNinjs('"state": "Maine"'), 'usable'],
  ['AP, held for release', inAp('"HoldForRelease"'), 'withheld'],
  ['AP, a lead', inAp('"Lead"'), 'usable'],
  ['NewsML-G2, retracted', inG2('sig:retract'), 'canceled'],
  ['NewsML-G2, recalled', inG2('vendor:recall'), 'canceled'],
  ['NITF, killed in its last revision', inNitf(/function="editor"/, 'function="kill"'), 'canceled'],
  ['NITF, rights to come', inNitf(/<rights>/, rightsFrom('20260601T060000Z')), 'withheld'],
  ['NITF, rights given', inNitf(/<rights>/, rightsFrom('20260501T060000Z')), 'usable'],
  [
    'NITF, rights to come for the document',
    inNitf(/<doc.rights /, '<doc.rights startdate="20260601T060000Z" '),
    'withheld',
  ],
  ['WordPress, scheduled', inWordpress('2026-06-04 09:12:00'), 'withheld'],
] as const)('%s', async ([, text, status]) => {
  expect((await read(text))?.status).toBe(status)
})

test('the embargo of a system in UTC is taken before the one on its clock', async () => {
  const article = await read(
    inNinjs(
      '"embargo": "2026-06-01T16:00:00+0000", "schedule_settings": {"utc_embargo": "2026-06-01T06:00:00+0000"}',
    ),
  )
  expect(article?.embargoedUntil).toBe('2026-06-01T06:00:00Z')
})

test("an agency's signal of a lead is an update", async () => {
  const text = fixture('newsml-g2/correspondent/input.xml')
  const lead = text.replace('</itemMeta>', '<signal qcode="afpsignal:lead"/></itemMeta>')
  expect((await read(lead))?.change?.class).toBe('update')
})
