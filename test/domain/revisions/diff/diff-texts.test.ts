import { describe, expect, test } from 'vitest'
import { diffTexts } from '#domain/revisions/diff/diff-texts.ts'
import { story } from '#test/contract/story.ts'

const before = story({
  version: 1,
  byline: 'Maud Okafor',
  usageTerms: [{ code: 'no-sales', text: 'NO SALES' }],
})

describe('the difference between two versions', () => {
  test('has no line beside the text that is the same in both', () => {
    expect(Object.keys(diffTexts(before, { ...before, version: 2 }))).toEqual([
      'articleId',
      'from',
      'to',
      'headline',
      'text',
    ])
  })

  test('shows what changed of summary, slugline, dateline and agency, though the text stayed', () => {
    const after = story({
      version: 2,
      byline: 'Maud Okafor',
      usageTerms: before.usageTerms,
      summary: 'It held.',
      slugline: 'PIER-STORM',
      dateline: { place: 'SALEM' },
      agency: 'Coastal Wire',
    })
    expect(diffTexts({ ...before, agency: 'Coast' }, after)).toMatchObject({
      summary: [{ kind: 'added', text: 'It held.' }],
      slugline: [{ kind: 'added', text: 'PIER-STORM' }],
      agency: [
        { kind: 'removed', text: 'Coast' },
        { kind: 'added', text: 'Coastal Wire' },
      ],
    })
    expect(diffTexts({ ...before, dateline: { place: 'PORT ELLERY' } }, after).dateline).toContainEqual({
      kind: 'added',
      text: 'SALEM',
    })
  })

  test('shows what a correction changed in the lines that credit and license the story', () => {
    const after = story({
      version: 2,
      byline: 'Maud Okafor-Lund',
      contributors: [
        { name: 'Ana Ruiz', role: 'assistance' },
        { name: 'Jo Pell', role: 'editing', isPrivate: true },
      ],
      copyright: { year: 2026, holder: 'Coastal Wire', notice: '© 2026 Coastal Wire' },
      usageTerms: [],
    })
    const diff = diffTexts(before, after)
    expect(diff).toMatchObject({
      contributors: [{ kind: 'added', text: 'Ana Ruiz (assistance)' }],
      copyright: [{ kind: 'added', text: '© 2026 Coastal Wire' }],
      usageTerms: [{ kind: 'removed', text: 'NO SALES' }],
    })
    expect(
      diff.byline
        ?.filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Maud Okafor-Lund')
    expect(JSON.stringify(diff)).not.toContain('Jo Pell')
  })
})
