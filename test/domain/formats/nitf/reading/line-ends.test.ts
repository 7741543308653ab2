import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (head: string) => {
  const item = `<nitf><head><docdata><doc-id id-string="7"/></docdata></head><body><body.head>${head}</body.head><body.content>
<p>The island ferry moved to its new quay on Friday, the port said.</p>
<media><media-reference source="q.jpg"/><media-caption>The quay.<br/>In rain.</media-caption></media></body.content></body></nitf>`
  const bytes = Buffer.from(item)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test('words at the ends of lines stay apart', async () => {
  const head = `<hedline><hl1>Ferry gets<br/>a new quay</hl1></hedline>
<byline>Dana Whitlock<br/>Ports Editor<br/>dana@quay.example</byline><dateline>HAMNSUND,<br/>Norway</dateline>
<abstract><p>The ferry moved.</p><p>Fares stay.</p></abstract>`
  const article = await read(head)
  expect(article).toMatchObject({
    headline: 'Ferry gets a new quay',
    authors: [{ name: 'Dana Whitlock', role: 'Ports Editor' }],
    dateline: { place: 'HAMNSUND, Norway' },
    summary: 'The ferry moved. Fares stay.',
    media: [{ caption: 'The quay. In rain.' }],
  })
})

test.each(['By DANA WHITLOCK<br/>and LEE MARSH', 'By <b>Dana Whitlock and<br/>Lee Marsh</b>'])(
  'a byline runs over lines: %s',
  async byline => {
    const article = await read(`<hedline><hl1>Ferry moves</hl1></hedline><byline>${byline}</byline>`)
    expect(article?.authors).toEqual([{ name: 'Dana Whitlock' }, { name: 'Lee Marsh' }])
  },
)

test('the parts of a name stay apart', async () => {
  const person = '<person><name.given>Dana</name.given><name.family>Whitlock</name.family></person>'
  const article = await read(`<hedline><hl1>Ferry moves</hl1></hedline><byline>By ${person}</byline>`)
  expect(article?.authors).toEqual([{ name: 'Dana Whitlock' }])
})
