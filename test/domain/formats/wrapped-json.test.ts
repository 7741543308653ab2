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

const fixtures = ['cms/drupal-nodes', 'cms/ghost-export', 'cms/wordpress-posts']

const wrappers = ['[_]', '{"data":_}', '{"items":[_]}', '{"event":"published","payload":_}']

test.for(fixtures.flatMap(fixture => wrappers.map(wrapper => [fixture, wrapper] as const)))(
  '%s in %s is read as if alone',
  async ([name, wrapper]) => {
    const text = fixture(name)
    expect(await read(wrapper.replace('_', () => text))).toEqual(await read(text))
  },
)

test('a JSON Feed in a list is read as if alone', async () => {
  const text = fixture('json-feed/two-items')
  expect(await read(`[${text}]`)).toEqual(await read(text))
})

test.for([
  '{"embargo":"2030-01-01T00:00:00Z","data":_}',
  '[{"payload":_,"publish_after":"2030-01-01T00:00:00Z"}]',
])('a post in %s waits', async wrapper => {
  const [article] = await read(wrapper.replace('_', () => fixture('cms/ghost-webhook')))
  expect(article?.embargoedUntil).toBe('2030-01-01T00:00:00Z')
})
