import { expect, test } from 'vitest'
import { detectCms } from '#domain/formats/cms/detect.ts'

const isCms = (value: unknown): boolean => detectCms({ text: JSON.stringify(value) })

test.each([
  ['a list of posts of WordPress', [{ title: { rendered: 'A' }, content: { rendered: '<p>B</p>' } }]],
  ['a post with its source', { title: { raw: 'A' }, content: { raw: 'B', rendered: '<p>B</p>' } }],
  [
    'an answer of Ghost',
    { posts: [{ title: 'A', html: '<p>B</p>', feature_image: null, published_at: null }] },
  ],
  ['content of the Guardian', { webTitle: 'A', fields: { body: '<p>B</p>' } }],
  ['posts of WPGraphQL', { posts: { nodes: [{ databaseId: 7, title: 'A', content: '<p>B</p>' }] } }],
  ['a post of WordPress.com', { ID: 7, title: 'A', content: '<p>B</p>', global_ID: 'x' }],
  ['an article of Apple News', { identifier: 'a', title: 'A', components: [{ role: 'body', text: 'B' }] }],
  ['a node of Drupal', { data: { type: 'node--article', id: 'a', attributes: { title: 'A' } } }],
  ['a story of Arc', { type: 'story', headlines: { basic: 'A' }, content_elements: [] }],
])('%s is told by its fields', (_, value) => {
  expect(isCms(value)).toBe(true)
})

test.each([
  ['ninjs', { uri: 'urn:a', type: 'text', headline: 'A', body_html: '<p>B</p>', versioncreated: '2026' }],
  ['ninjs 3', { uri: 'urn:a', headlines: [{ value: 'A' }], bodies: [{ value: '<p>B</p>' }] }],
  ['a JSON Feed', { version: 'https://jsonfeed.org/version/1.1', items: [{ content_html: '<p>B</p>' }] }],
  ['JSON-LD', { '@type': 'NewsArticle', headline: 'A', articleBody: 'B' }],
  ['AP', { data: { item: { altids: { itemid: '1' }, title: 'A', content: { href: 'x' } } } }],
  ['a page of components', { title: 'A', components: [{ type: 'hero', text: 'B' }] }],
  ['JSON:API of others', { data: { type: 'articles', id: '1', attributes: { title: 'A' } } }],
  ['a list of HTML', [{ html: '<p>B</p>', published_at: '2026' }]],
])('%s is none', (_, value) => {
  expect(isCms(value)).toBe(false)
})
