import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/story.json',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories.map(({ article: { evidence: _, ...article } }) => article)
}

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures', name, 'input.json'), 'utf8')

const fixtures = [
  'cms/drupal-nodes',
  'cms/ghost-export',
  'cms/wordpress-posts',
  'json-feed/two-items',
  'newsarticle/complete',
  'newsarticle/graph',
]

const wrappers = ['[_]', '{"data":_}', '{"items":[_]}', '{"event":"published","payload":_}']

test.for(fixtures.flatMap(fixture => wrappers.map(wrapper => [fixture, wrapper] as const)))(
  '%s in %s is read as if alone',
  async ([name, wrapper]) => {
    const text = fixture(name)
    expect(await read(wrapper.replace('_', () => text))).toEqual(await read(text))
  },
)

const holding = ['cms/ghost-webhook', 'json-feed/two-items', 'newsarticle/complete']

test.for(
  [
    '{"embargo":"2030-01-01T00:00:00Z","data":_}',
    '[{"payload":_,"publish_after":"2030-01-01T00:00:00Z"}]',
  ].flatMap(wrapper => holding.map(fixture => [wrapper, fixture] as const)),
)('in %s what %s holds waits', async ([wrapper, name]) => {
  const articles = await read(wrapper.replace('_', () => fixture(name)))
  for (const { embargoedUntil } of articles) expect(embargoedUntil).toBe('2030-01-01T00:00:00Z')
})

test.each([
  ['2030-01-01T00:00:00Z', '2030-01-02T00:00:00Z'],
  ['2030-01-02T00:00:00Z', '2030-01-01T00:00:00Z'],
])(
  'of the embargoes of a post (%s) and of what stands around it (%s) the later counts',
  async (own, around) => {
    const item = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Coast',
      items: [
        {
          id: '7',
          title: 'Ferry line sells',
          content_text: 'The ferry line of Halden has sold its two ships, its owner said on Monday.',
          _coast: { embargo: own },
        },
      ],
    }
    const [article] = await read(JSON.stringify({ embargo: around, data: item }))
    expect(article?.embargoedUntil).toBe('2030-01-02T00:00:00Z')
  },
)

test.for(holding)('what stands in a wrapper with a kill, as %s does, is killed', async name => {
  const articles = await read(`{"event":"article.deleted","data":${fixture(name)}}`)
  expect(articles.map(({ status }) => status)).toEqual(articles.map(() => 'canceled'))
})

const post = (fields: object) => ({
  id: '64f',
  title: 'Ferry to Sorn runs again',
  html: '<p>The ferry to Sorn runs again, its owner said on Monday.</p><p>It had lain in the harbor since May.</p>',
  status: 'published',
  published_at: '2026-05-05T08:00:00.000Z',
  comment_id: '64f',
  url: 'https://halden.example/ferry/',
  ...fields,
})
const statesOf = async (value: object) => (await read(JSON.stringify(value))).map(({ status }) => status)

test.for([
  [{ event: 'post.published', data: post({}) }, 'usable'],
  [{ status: 'ok', data: post({}) }, 'usable'],
  [{ type: 'article', status: 'success', data: [post({})] }, 'usable'],
  [{ event: 'post.deleted', data: post({}) }, 'canceled'],
  [{ type: 'com.halden.cms.article.deleted', data: post({}) }, 'canceled'],
  [{ action: 'delete', payload: { entry: post({}) } }, 'canceled'],
  [{ event: 'entry.unpublish', entry: post({}) }, 'withheld'],
  [{ event: 'ARTICLE_ARCHIVED', data: post({}) }, 'withheld'],
  [{ status: 'killed', data: post({}) }, 'canceled'],
  [{ event: 'post.unpublished', status: 'killed', data: post({}) }, 'canceled'],
  [{ type: 'constructor', data: post({}) }, 'usable'],
  [{ state: 'draft', items: [post({})] }, 'withheld'],
  [{ note: 'EMBARGOED until 1 January 2030', data: post({}) }, 'withheld'],
  [{ editor_note: 'Hold until we call you', data: post({}) }, 'withheld'],
  [{ note: 'Sent by the night desk', data: post({}) }, 'usable'],
] as const)('what stands around a post is heeded: %j is %s', async ([wrapper, status]) => {
  expect(await statesOf(wrapper)).toEqual([status])
})

test('what a post was before is no story, and a post of which nothing else is left is canceled', async () => {
  const before = post({ title: 'Ferry to Sorn sinks' })
  const [edited, ...others] = await read(JSON.stringify({ post: { current: post({}), previous: before } }))
  expect([edited?.headline, edited?.status, others]).toEqual(['Ferry to Sorn runs again', 'usable', []])
  expect(await statesOf({ post: { current: {}, previous: before } })).toEqual(['canceled'])
})
