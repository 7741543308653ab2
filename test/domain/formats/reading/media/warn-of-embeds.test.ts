import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const text = `<p>The council of Sorn decided on Monday that the pier will be rebuilt, officials said.</p>
<p>Work begins in May and ends in two years, the mayor said at the town hall.</p>
<p>Shopkeepers said they had not been told what rent they would owe while it is closed.</p>`

const rss = (html: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sorn News</title><item><title>Pier to be rebuilt</title><guid>urn:x:pier</guid><content:encoded><![CDATA[${text}${html}]]></content:encoded></item></channel></rss>`

const ninjs = (html: string): string =>
  JSON.stringify({ uri: 'urn:x:pier', type: 'text', headline: 'Pier to be rebuilt', body_xhtml: text + html })

const warningsOf = async (drop: string): Promise<readonly string[]> => {
  const reading = await readDrop({ bytes: Buffer.from(drop), path: 'a', receivedAt: '2026-05-06T12:00:00Z' })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.warnings
}

const left = (names: string): string[] => [
  `embeds left out, which are not read: ${names}; say in words what the story needs of them`,
]

const post =
  '<blockquote class="twitter-tweet"><p>Sorry!</p>Sorn <a href="https://twitter.com/sorn/status/1">2 May</a></blockquote>'

test.each([
  ['a video', '<iframe src="https://www.youtube.com/embed/a"></iframe>', 'www.youtube.com'],
  ['a sound', '<figure><audio><source src="https://sorn.example/a.mp3"></audio></figure>', 'sorn.example'],
  [
    'a chart and a map',
    '<iframe src="//charts.example/1"></iframe><iframe src="https://maps.example/"></iframe>',
    'charts.example, maps.example',
  ],
  ['a film of the page itself', '<video src="/film.mp4"></video>', 'video'],
  ['a document', '<object data="https://sorn.example/plan.pdf"></object>', 'sorn.example'],
  ['a drawing with words', '<svg><text>Ward map</text></svg>', 'svg'],
])('the receipt names %s that a story had', async (_, html, names) => {
  expect(await warningsOf(rss(html))).toEqual(left(names))
  expect(await warningsOf(ninjs(html))).toEqual(left(names))
})

test('the receipt names a post where its words are left out, and not where they are kept', async () => {
  expect(await warningsOf(rss(post))).toEqual(left('twitter.com'))
  expect(await warningsOf(ninjs(post))).toEqual([])
})

test.each([
  ['a pixel', '<iframe src="https://count.example/" width="1" height="1"></iframe>'],
  ['a hidden frame', '<iframe src="https://count.example/" style="display: none"></iframe>'],
  ['a sign', '<svg><path d="M0 0"/></svg>'],
  ['a quotation', '<blockquote class="quote"><p>Sorry!</p></blockquote>'],
  ['a picture', '<figure><img src="https://sorn.example/a.jpg"><figcaption>The pier</figcaption></figure>'],
])('the receipt is silent of %s', async (_, html) => {
  expect(await warningsOf(rss(html))).toEqual([])
})
