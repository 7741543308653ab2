import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const HEADLINE = 'Volunteers clear slipway of driftwood'
const LEAD =
  'Volunteers cleared nine tons of driftwood from the slipway at Corran on Saturday, the trust said.'
const END = 'The last log left by barge at dusk, trustee Neil Marsh said.'
const LINES = `${LEAD}\n\n${END}`

const read = async (drop: unknown, path = 'slipway.json') => {
  const bytes = Buffer.from(typeof drop === 'string' ? drop : JSON.stringify(drop))
  return await readDrop({ bytes, path, receivedAt: '2026-12-01T12:00:00Z' })
}

const story = async (drop: unknown, path?: string) => {
  const reading = await read(drop, path)
  if (!reading.ok) throw new Error(reading.rejection.detail)
  expect(reading.stories).toHaveLength(1)
  return reading.stories[0]?.article
}

const span = (text: string) => ({ type: 'text', text })
const contentful = (...content: unknown[]) => ({ nodeType: 'paragraph', content })
const value = (text: string) => ({ nodeType: 'text', value: text })

test.each([
  ['lines', { headline: HEADLINE, body: LINES }],
  [
    'HTML in an envelope',
    { data: [{ attributes: { title: HEADLINE, content: `<p>${LEAD}</p><p>${END}</p>` } }] },
  ],
  ['Markdown', { post_title: HEADLINE, articleBody: LINES.replace('nine tons', '**nine tons**') }],
  [
    'blocks of Strapi',
    { title: HEADLINE, content: [LEAD, END].map(text => ({ type: 'paragraph', children: [span(text)] })) },
  ],
  [
    'rich text of Contentful',
    {
      fields: {
        title: HEADLINE,
        body: {
          nodeType: 'document',
          content: [
            contentful(value(LEAD)),
            contentful(
              value('The last log left '),
              { nodeType: 'hyperlink', data: { uri: 'https://a.example' }, content: [value('by barge')] },
              value(END.slice(26)),
            ),
          ],
        },
      },
    },
  ],
  [
    'blocks of Editor.js',
    {
      title: HEADLINE,
      content: { blocks: [LEAD, END].map(text => ({ type: 'paragraph', data: { text } })) },
    },
  ],
])('a headline and a text in JSON of a system’s own are a story: %s', async (_, drop) => {
  expect(await story(drop)).toMatchObject({ status: 'usable', headline: HEADLINE, body: { text: LINES } })
})

test.each([
  ['paragraphs', `<Body><p>${LEAD}</p><p>${END}</p></Body>`],
  ['HTML in CDATA', `<Body><![CDATA[<p>${LEAD}</p><p>${END}</p>]]></Body>`],
  ['lines', `<Body>${LINES}</Body>`],
  [
    'paragraphs of its own',
    `<StoryText><Paragraph>${LEAD}</Paragraph><Paragraph>${END}</Paragraph></StoryText>`,
  ],
])('a headline and a text in XML of a system’s own are a story: %s', async (_, body) => {
  const xml = `<QuayNews><Item id="QN-4417"><Headline>${HEADLINE}</Headline><Byline>By Ada Quill</Byline><Source>Quay News</Source>
    <Copyright>© 2026 Quay News</Copyright>${body}</Item></QuayNews>`
  expect(await story(xml, 'slipway.xml')).toMatchObject({
    sourceId: 'QN-4417',
    headline: HEADLINE,
    authors: [{ name: 'Ada Quill' }],
    agency: 'Quay News',
    copyright: { year: 2026, holder: 'Quay News' },
    body: { text: LINES },
  })
})

test('persons are named by an object each, however deep, and stories that it refers to are none', async () => {
  const authors = {
    data: [{ attributes: { name: 'Ada Quill' } }, { attributes: { first_name: 'Bo', last_name: 'Lind' } }],
  }
  const related = [{ headline: 'Berth to be dredged', body: LINES }]
  expect(await story({ headline: HEADLINE, authors, body: LINES, related })).toMatchObject({
    authors: [{ name: 'Ada Quill' }, { name: 'Bo Lind' }],
  })
})

test.each([
  { status: 'draft' },
  { workflow_state: 'draft' },
  { publishedAt: null },
  { _id: 'drafts.41' },
  { isDraft: true },
  { published: 0 },
  { doNotPublish: true },
  { metadata: { embargo_until: '2026-12-24T06:00:00Z' } },
  { desk: { notes: 'HOLD until the trust has called back' } },
])('a story waits as a field of a system’s own says: %j', async field => {
  expect((await story({ title: HEADLINE, body: LINES, ...field }))?.status).toBe('withheld')
})

test('what is around a story holds and kills it', async () => {
  expect((await story({ status: 'draft', entry: { title: HEADLINE, body: LINES } }))?.status).toBe('withheld')
  expect((await story({ event: 'entry.delete', entry: { title: HEADLINE, body: LINES } }))?.status).toBe(
    'canceled',
  )
})

test('a text that its system has cut is refused', async () => {
  const reading = await read({
    articles: [{ title: HEADLINE, content: `${LEAD.slice(0, 80)}… [+1820 chars]` }],
  })
  expect(reading).toMatchObject({ ok: false, rejection: { code: 'missing-body', line: 1, column: 14 } })
})

test.each([
  { title: 'Reminder', body: 'Call the port on Friday.' },
  { name: HEADLINE, body: LINES },
  { title: HEADLINE, description: LEAD },
])('what has no headline, or no text of a story, is none: %j', async drop => {
  expect(await read(drop)).toMatchObject({ ok: false, rejection: { code: 'unknown-format' } })
})

test.each([
  ['its text is short', { title: 'KILL: Berth to be dredged', body: 'Kill this item.' }],
  ['it has none by a name that is known', { title: 'KILL: Berth to be dredged', remark: 'Kill this item.' }],
  ['its fields are wrapped', { id: 7, attributes: { title: 'KILL: Berth to be dredged', content: null } }],
])('beside stories nothing with a headline is passed over: %s', async (_, other) => {
  const reading = await read({ items: [{ title: HEADLINE, body: LINES }, other, { width: 300 }] })
  expect(reading).toMatchObject({
    ok: true,
    stories: [{ article: { headline: HEADLINE } }],
    rejections: [{ code: 'missing-body', detail: expect.stringContaining('has no text') }],
  })
})
