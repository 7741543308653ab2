import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const paragraphs = [
  'The council of Sorn decided on Monday that the pier will be rebuilt, officials said.',
  'Work begins in May and ends in two years, the mayor said at the town hall.',
]

const read = async (members: object) => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://sorn.example/pier',
    headline: 'Pier to be rebuilt',
    articleBody: paragraphs.join('\n\n'),
    ...members,
  }
  const bytes = Buffer.from(JSON.stringify(article))
  const reading = await readDrop({ bytes, path: 'a.json', receivedAt: '2026-05-06T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const license = 'https://creativecommons.org/licenses/by-nd/4.0/'

test.each<[string, object, string[]]>([
  ['a license as a reference', { license: { '@id': license } }, ['mandatory-credit', 'no-derivatives']],
  [
    'a license among others',
    { license: [license, 'https://sorn.example/terms'] },
    ['mandatory-credit', 'no-derivatives', 'other'],
  ],
  [
    'usage described',
    { usageInfo: { '@type': 'CreativeWork', name: 'Terms', description: 'Not for use in Norway' } },
    ['territory-out'],
  ],
  ['a license elsewhere in the page', { license: { '@id': '#license' } }, []],
])('conditions of use are read in every form that JSON-LD allows: %s', async (_, members, codes) => {
  expect((await read(members))?.usageTerms.map(({ code }) => code)).toEqual(codes)
})

test.each<[string, object, string]>([
  ['a term', { creativeWorkStatus: { '@type': 'DefinedTerm', name: 'Withdrawn' } }, 'canceled'],
  ['a list', { creativeWorkStatus: ['Final', 'Draft'] }, 'withheld'],
  ['words that hold nothing', { creativeWorkStatus: 'Final' }, 'usable'],
  ['an embargo in a correction', { correction: ['Embargoed until 1 June 2026, 06:00 GMT'] }, 'withheld'],
])('a status that JSON-LD states decides: %s', async (_, members, status) => {
  const article = await read(members)
  expect(article?.embargoedUntil ? 'withheld' : article?.status).toBe(status)
})

test('each correction of a list makes the article one', async () => {
  const correction = [{ '@type': 'CorrectionComment', text: 'The name of the mayor was misspelled.' }]
  expect((await read({ correction }))?.change).toEqual({
    class: 'correction',
    note: 'The name of the mayor was misspelled.',
  })
})

test('a live blog is its entries, each under its heading and none twice', async () => {
  const [vote = '', work = ''] = paragraphs
  const entries = [
    { '@type': 'BlogPosting', headline: 'Vote is over', articleBody: vote },
    { '@type': 'BlogPosting', articleBody: work },
  ]
  const blog = { '@type': 'LiveBlogPosting', liveBlogUpdate: entries }
  const bare = await read({ ...blog, articleBody: undefined })
  expect(bare?.body.text).toBe(`Vote is over\n\n${vote}\n\n${work}`)
  expect((await read(blog))?.body.text).toBe(`${vote}\n\n${work}`)
})
