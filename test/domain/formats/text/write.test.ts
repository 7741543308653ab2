import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeText } from '#domain/formats/text/write.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryHostileArticle } from '../arbitrary-hostile-article.ts'
import { arbitraryTombstone } from '../arbitrary-tombstone.ts'
import { licenseFor } from '../license-for.ts'

const ferry = {
  id: '5ee9b4b45ee9b4b45ee9b4b4',
  version: 3,
  status: 'withheld',
  language: 'de',
  slugline: 'HARBOR-FERRY',
  headline: 'Ferry runs again',
  byline: 'Ana Ruiz, Coastal Wire',
  authors: [{ name: 'Ana Ruiz', affiliation: 'Coastal Wire' }],
  contributors: [{ name: 'Teo Abara', role: 'editing', location: 'Leith' }],
  dateline: { place: 'LEITH, Scotland', agency: 'CW' },
  credit: 'Coastal Wire',
  copyright: { year: 2026, holder: 'Coastal Wire', notice: '© 2026 Coastal Wire' },
  usageTerms: [
    { code: 'no-archive', text: 'No archives.' },
    { code: 'no-sales', text: 'No sales.' },
  ],
  subjects: [],
  sections: [],
  editorNote: 'A picture follows.',
  embargoedUntil: '2026-06-01T06:00:00Z',
  receivedAt: '2026-05-06T12:00:00Z',
  body: { html: '<p>It sailed.</p>\n<p>It was full.</p>', text: 'It sailed.\n\nIt was full.', wordCount: 5 },
} satisfies Omit<LicensedArticle, 'verdict' | 'policy'>

test('an article is written as text in the layout of a wire desk', () => {
  expect(writeText({ ...ferry, ...licenseFor(ferry) })).toBe(
    [
      'EMBARGOED UNTIL 2026-06-01T06:00:00Z',
      'HARBOR-FERRY',
      'Ferry runs again',
      'Eds: A picture follows.',
      'Von Ana Ruiz, Coastal Wire',
      'LEITH, Scotland (CW) — It sailed.',
      'It was full.',
      '###',
      '(Editing by Teo Abara in Leith)',
      '© 2026 Coastal Wire',
      'No archives.',
      'No sales.',
      'Print the credit line: Coastal Wire\n',
    ].join('\n\n'),
  )
})

test('text names the credit that is mandatory, and the instant from which the story may not be published', () => {
  const { verdict, policy } = licenseFor(ferry)
  const text = writeText({
    ...ferry,
    policy,
    usageTerms: [{ code: 'mandatory-credit', text: 'MANDATORY CREDIT' }],
    verdict: {
      ...verdict,
      reasons: [{ code: 'expiring', text: 'Not to be published from 2026-06-03T00:00:00Z on.' }],
      obligations: [
        {
          code: 'mandatory-credit',
          text: 'Print the credit line, without fail: Coastal Wire',
          term: 'MANDATORY CREDIT',
        },
      ],
    },
  })
  expect(text.split('\n\n').slice(-3)).toEqual([
    'MANDATORY CREDIT',
    'Print the credit line, without fail: Coastal Wire',
    'Not to be published from 2026-06-03T00:00:00Z on.\n',
  ])
})

test('a kill is written as text in one paragraph, followed by the article’s id', () => {
  fc.assert(
    fc.property(arbitraryTombstone, tombstone => {
      expect(writeText(tombstone).split('\n\n')).toEqual([
        expect.stringContaining('Remove every copy'),
        `Article ${tombstone.id}, version ${tombstone.version}\n`,
      ])
    }),
  )
})

test('an article written as text has no control characters, and no line that a field injected', () => {
  fc.assert(
    fc.property(arbitraryHostileArticle, article => {
      const { body: _, ...rest } = article
      const text = writeText({ ...rest, body: { html: '<p>Story.</p>', text: 'Story.', wordCount: 1 } })
      expect(text).not.toMatch(/[^\P{Cc}\n\t]/u)
      expect(text).not.toMatch(/^X-Injected/m)
    }),
    { numRuns: runsOf(500) },
  )
})
