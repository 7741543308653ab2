import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveCredit } from '#domain/normalize/credit/derive-credit.ts'
import { applyOverrides } from '#domain/revisions/overrides/apply-overrides.ts'
import { editRevision } from '#domain/revisions/overrides/edit-revision.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import type { Article } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/desk/override.ts'
import { revision } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'

const overrideOf = (field: OverridableField, value: unknown, agencyValue?: unknown): Override => ({
  field,
  ...(value !== undefined && { value }),
  ...(agencyValue !== undefined && { agencyValue }),
  setBy: 'Ida',
  setAt: '2026-03-01T10:00:00.000Z',
})

const authors = [{ name: 'Ana Ruíz', affiliation: 'Coastal Wire' }]

describe('an override', () => {
  test('replaces the agency’s value, and keeps the agency’s raw text as evidence', () => {
    const at = { line: 1, column: 1 }
    const article = story({ evidence: { headline: { raw: 'Harbor', rule: 'headline/first-line', at } } })
    const { article: set, kept } = applyOverrides(article, [
      overrideOf('headline', 'Harbour', article.headline),
    ])
    expect(kept).toEqual(['headline'])
    expect(set.headline).toBe('Harbour')
    expect(set.evidence.headline).toEqual({ raw: 'Harbor', rule: 'override/editor', at })
  })

  test.each<[string, Override, Partial<Article>]>([
    [
      'a field that the agency left empty',
      overrideOf('summary', 'It reopened.'),
      { summary: 'It reopened.' },
    ],
    [
      'members in another order',
      overrideOf('authors', authors, [{ affiliation: 'Coastal Wire', name: 'Ana Ruiz' }]),
      { authors },
    ],
  ])('is kept for %s', (_, override, fields) => {
    expect(applyOverrides(story(), [override])).toMatchObject({ lapsed: [], article: fields })
  })

  test('that lapses is named without what it implied, unless that lapses alone', () => {
    const byline = overrideOf('byline', 'A and B', 'A')
    const implied: Override = { ...overrideOf('authors', [], [{ name: 'A' }]), impliedBy: 'byline' }
    expect(applyOverrides(story(), [byline, implied])).toMatchObject({ lapsed: ['byline'] })
    expect(applyOverrides(story(), [implied])).toMatchObject({ lapsed: ['authors'] })
  })

  test.each<[string, Partial<Article>]>([
    ['the byline alone', { byline: 'By A, Oslo' }],
    ['the authors alone', { authors: [{ name: 'A' }, { name: 'C' }] }],
    ['the collective alone', { collective: 'Staff' }],
  ])(
    'lapses with all that it implied if the agency changes %s, so that both name the same people',
    (_, fields) => {
      const implied = { impliedBy: 'byline' } as const
      const overrides: Override[] = [
        overrideOf('byline', 'By Á', 'By A'),
        { ...overrideOf('authors', [{ name: 'Á' }], [{ name: 'A' }]), ...implied },
        { ...overrideOf('collective', undefined), ...implied },
      ]
      const said = story({ byline: 'By A', authors: [{ name: 'A' }] })
      expect(applyOverrides(said, overrides).article).toMatchObject({
        byline: 'By Á',
        authors: [{ name: 'Á' }],
      })
      const changed = { ...said, ...fields }
      expect(applyOverrides(changed, overrides)).toEqual({
        article: changed,
        kept: [],
        lapsed: ['byline'],
        agencyFields: [],
      })
    },
  )

  test('can empty a field', () => {
    const article = story({ collective: 'Staff' })
    expect(
      applyOverrides(article, [overrideOf('collective', undefined, 'Staff')]).article,
    ).not.toHaveProperty('collective')
  })

  test.each<[string, Partial<Article>]>([
    ['another value', { headline: 'Harbour shut' }],
    ['the very value that the editor set', { headline: 'Harbour' }],
  ])(
    'lapses when the agency gives %s, and applies again when the agency’s old value returns',
    (_, fields) => {
      const override = overrideOf('headline', 'Harbour', story().headline)
      const changed = story(fields)
      expect(applyOverrides(changed, [override])).toMatchObject({
        article: changed,
        kept: [],
        lapsed: ['headline'],
      })
      expect(applyOverrides(story(), [override]).kept).toEqual(['headline'])
    },
  )

  test.each<[string, Partial<Article>, Override[], string | undefined]>([
    ['a derived credit follows the authors', {}, [], 'Ana Ruíz, Coastal Wire'],
    ['a credit that the agency states stays', { credit: 'CW/AFP' }, [], 'CW/AFP'],
    ['a credit that the editor sets stays', {}, [overrideOf('credit', 'CW', 'Ana Ruiz, Coastal Wire')], 'CW'],
  ])('when it sets the authors: %s', (_, fields, more, credit) => {
    const derived = deriveCredit(story())
    const article = story({ ...(derived && { credit: derived }), ...fields })
    const { article: set } = applyOverrides(article, [
      overrideOf('authors', authors, article.authors),
      ...more,
    ])
    expect(set.credit).toBe(credit)
  })

  test('is removed without a trace', () => {
    const value = fc.option(fc.constantFrom('One', 'Two'), { nil: undefined })
    const overrides = fc.uniqueArray(
      fc.record({
        field: fc.constantFrom('summary', 'slugline', 'credit', 'byline', 'agency'),
        value,
        agencyValue: value,
      }),
      { selector: ({ field }) => field },
    )
    fc.assert(
      fc.property(overrides, value, fc.nat(3), fc.boolean(), (set, given, edits, isNoted) => {
        const base = revision('k1', {
          ...(given && { summary: given, credit: given, agency: given }),
          change: { class: 'update' },
        })
        const desk = {
          overrides: set.map(each =>
            overrideOf(each.field as OverridableField, each.value, each.agencyValue),
          ),
          edits,
        }
        const note = isNoted ? { change: { class: 'correction' as const } } : undefined
        const { revision: edited } = editRevision(base, desk, note)
        expect(restoreRevision(edited)).toEqual(base)
        expect(edited.digest).toBe(editRevision(base, desk).revision.digest)
      }),
    )
  })
})
