import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const fixture = (path: string) =>
  readDrop({
    bytes: readFileSync(join(import.meta.dirname, '../../fixtures', path)),
    path,
    receivedAt: '2026-05-06T12:00:00Z',
  })

const read = (text: string, format?: string) =>
  readDrop(
    { bytes: new TextEncoder().encode(text), path: 'a.txt', receivedAt: '2026-05-06T12:00:00Z' },
    { format },
  )

describe('a package in JSON or a feed', () => {
  test.for([
    ['ninjs/feed-partial/input.json', 'ninjs', 1, ['unsupported-media', 'missing-body']],
    ['ap-media/feed/input.json', 'ap-media', 3, ['unsupported-media']],
    ['rss/full-content/input.xml', 'rss', 1, ['missing-body', 'unsupported-media']],
    ['rss/wordpress/input.xml', 'rss', 2, ['missing-body']],
    ['atom/html-content/input.xml', 'atom', 3, ['missing-body']],
  ] as const)(
    '%s has its stories read and its other parts rejected with their lines',
    async ([path, format, stories, codes]) => {
      const reading = await fixture(path)
      if (!reading.ok) throw new Error(reading.rejection.detail)
      expect(reading.format).toBe(format)
      expect(reading.stories).toHaveLength(stories)
      expect(reading.rejections.map(({ code }) => code)).toEqual(codes)
      for (const rejection of reading.rejections) expect(rejection.line).toBeGreaterThan(1)
    },
  )
})

describe('the warnings of a drop', () => {
  test.for([
    ['ninjs/summary-only/input.json', 'summary is used as the body'],
    ['ninjs/fingerpost/input.json', 'stray backslashes'],
    ['ap-media/metadata-only/input.json', 'summary is used as the body'],
    ['ap-media/feed/input.json', 'not for publication'],
    ['html/script-made/input.html', 'JSON-LD that is not well formed'],
  ] as const)('%s warn of: %s', async ([path, words]) => {
    const reading = await fixture(path)
    expect(reading.ok && reading.warnings.join('\n')).toContain(words)
  })
})

describe('the identity of an article', () => {
  test('is that of the uri for a story and its kill in ninjs', async () => {
    const [story, kill] = await Promise.all(
      ['version-1', 'kill'].map(name => fixture(`ninjs/${name}/input.json`)),
    )
    expect(story?.ok && kill?.ok && story.stories[0]?.article.id === kill.stories[0]?.article.id).toBe(true)
  })

  test('is the same for an item of AP in its API and in NewsML-G2', async () => {
    const api = await fixture('ap-media/nitf-inside/input.json')
    const g2 = await read(
      '<newsItem guid="tag:ap.org,2011:4a77c1e0b2d94f6f" version="1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Port Ellery harbor reopens</headline></contentMeta><contentSet><inlineXML><html><body><p>The harbor at Port Ellery reopened to freight on Monday, the port authority said.</p></body></html></inlineXML></contentSet></newsItem>',
    )
    expect(api.ok && g2.ok && api.stories[0]?.article.id === g2.stories[0]?.article.id).toBe(true)
  })
})

describe('text that resembles another format', () => {
  test.for([
    ['a line in brackets', '[Narrator]: The harbor reopened.\n', 'text'],
    ['a brace in running text', '{ and } are braces.\n', 'text'],
    ['an angle bracket', '< 5 ships entered\n', 'text'],
  ] as const)('%s is text', async ([, text, format]) => {
    expect((await read(text)).format).toBe(format)
  })

  test.for([
    ['{"id": 7, "type": "user"}', 'json'],
    ['[]', 'json'],
    ['{"uri": "urn:a", "headline": "x"', 'ninjs'],
    ['{"data": {"meta": {}, "item": {"altids": {"itemid": "1"', 'ap-media'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<?xml version="1.0"?><html><body><p>x</p></body></html>', 'html'],
  ] as const)('%s is rejected as %s', async ([text, format]) => {
    expect(await read(text)).toMatchObject({ ok: false, format })
  })
})

describe('hostile pages', () => {
  const story = '<p>The harbor reopened to freight on Monday, the port authority said.</p>'.repeat(5)
  const page = (body: string) =>
    `<!doctype html><html><body><nav><a href="/">Home</a></nav><h1>Harbor reopens after storm</h1>${body}</body></html>`

  test.for([
    ['nesting', page('<div>'.repeat(40_000) + story), 'missing-headline'],
    [
      'attributes',
      page(`<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>x</p>${story}`),
      'read',
    ],
    ['unclosed tags', page(`${'<'.repeat(50_000)}${story}`), 'read'],
    ['comments', page(`${'<!--'.repeat(50_000)}${story}`), 'read'],
    ['a script that never ends', page(`${story}<script>${'a'.repeat(500_000)}`), 'read'],
    [
      'bare lines in an export',
      `<rss><channel><item><title>Harbor reopens after storm</title><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${'\n'.repeat(200_000)}<b>x</b>]]></content:encoded></item></channel></rss>`,
      'read',
    ],
  ] as const)('with %s is read or rejected in time', async ([, text, outcome]) => {
    const reading = await read(text)
    expect(reading.ok ? 'read' : reading.rejection.code).toBe(outcome)
  })
})
