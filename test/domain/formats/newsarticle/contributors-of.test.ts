import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

test('editor, contributor and translator of an article helped its author', async () => {
  const item = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Last ferry to Skerry Island to stop in March',
    author: { '@type': 'Person', name: 'Ana Ruiz' },
    editor: { '@type': 'Person', name: 'Lin Cheng' },
    contributor: { '@type': 'Person', name: 'Bo Lind' },
    translator: { '@type': 'Person', name: 'Petra Holm' },
    articleBody:
      'The last ferry to Skerry Island will stop in March, its owner said on Thursday.\n\nThe council has asked for bids.',
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'skerry', receivedAt: '2026-12-01T06:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([{ name: 'Ana Ruiz' }])
  expect(article?.contributors).toEqual([
    { name: 'Lin Cheng', role: 'editing' },
    { name: 'Bo Lind', role: 'reporting' },
    { name: 'Petra Holm', role: 'assistance' },
  ])
})
