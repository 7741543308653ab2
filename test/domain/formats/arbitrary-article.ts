import fc from 'fast-check'
import { printByline } from '#domain/revisions/print-byline.ts'
import type { AlternateId, ContributorRole, Media, Subject, UsageTerm } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { body, headline, sentence } from './arbitrary-body.ts'
import { licenseFor } from './license-for.ts'

const GIVEN = ['Ana', 'Tomás', 'Nora', 'Siobhan', 'Kofi', 'Lena', 'Marek', 'Yusuf', 'Ingrid', 'Teo']
const FAMILY = ['Ruiz', "O'Brien", 'Kestrell', 'Lindqvist', 'Okafor', 'Abara', 'Vandermeer', 'Szabó']
const AGENCIES = ['Harbor News Service', 'Ridge Press Agency', 'Coastal News Wire']
const DISTRIBUTORS = ['Tideline Syndication, LLC', 'Northgate Content Agency']
const TERMS: UsageTerm[] = [
  { code: 'editorial-use-only', text: 'Editorial use only.' },
  { code: 'no-archive', text: 'No archives.' },
  { code: 'no-sales', text: 'No sales.' },
  { code: 'territory-out', text: 'UK OUT.' },
  { code: 'mandatory-credit', text: 'Mandatory credit.' },
]
const ROLES: ContributorRole[] = ['assistance', 'editing', 'photography', 'additional-reporting']
const SUBJECTS: Subject[] = [
  { name: 'Harbors & ports', code: '20000271', scheme: 'medtop' },
  { name: 'Weather', code: '17000000', scheme: 'medtop' },
  { name: 'ferries', scheme: 'keyword' },
  { name: 'Lisbon' },
]

const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[]) => fc.subarray([...values])

const instant = fc
  .integer({ min: Date.parse('2025-01-01') / 1000, max: Date.parse('2026-02-28') / 1000 })
  .map(second => new Date(second * 1000).toISOString().replace('.000Z', 'Z'))

const person = fc.tuple(one(GIVEN), one(FAMILY)).map(names => names.join(' '))

const people = fc
  .record({
    names: fc.uniqueArray(person, { maxLength: 3 }),
    affiliation: fc.option(one(AGENCIES), { nil: undefined }),
  })
  .map(({ names, affiliation }) => names.map(name => ({ name, ...(affiliation && { affiliation }) })))

const stated = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{24}$/),
    version: fc.integer({ min: 1, max: 40 }),
    sourceId: fc.stringMatching(/^harbor-[0-9]{4}$/),
    sourceVersion: fc.integer({ min: 1, max: 9 }).map(String),
    alternateIds: fc.constant<AlternateId[]>([{ value: 'A-1047', scheme: 'itemid' }]),
    language: one(['en', 'en-US', 'en-GB']),
    urgency: fc.integer({ min: 1, max: 9 }),
    slugline: one(['HARBOR-DREDGING', 'ferry-lines-pier', 'US-Port-Budget']),
    headline,
    summary: sentence,
    contributors: fc.uniqueArray(
      fc.record({
        name: person,
        role: one(ROLES),
      }),
      { maxLength: 2, selector: ({ name }) => name },
    ),
    dateline: one([
      { place: 'NAIROBI, Kenya' },
      { place: 'LISBON', agency: 'AP' },
      { place: 'SPRINGFIELD, Ill.', agency: 'AP' },
      { place: 'OTTAWA', date: 'Nov. 26' },
    ]),
    agency: one(AGENCIES),
    distributor: one(DISTRIBUTORS),
    credit: one(AGENCIES),
    usageTerms: some(TERMS),
    subjects: some(SUBJECTS),
    sections: some(['World', 'News & Features', 'Business']),
    editorNote: one([
      'A photo is to follow by 1600 GMT.',
      'Adds comment from the ferry lines in third paragraph.',
    ]),
    change: one([
      { class: 'update' },
      { class: 'correction' },
      { class: 'writethru' },
      { class: 'refile' },
    ] as const),
    firstCreated: instant,
    versionCreated: instant,
    receivedAt: instant,
    media: fc.constant<Media[]>([
      { kind: 'picture', href: 'https://pictures.example/1.jpg', caption: 'The pier', credit: 'Ana Ruiz' },
    ]),
    body,
  },
  {
    requiredKeys: [
      'id',
      'version',
      'headline',
      'contributors',
      'usageTerms',
      'subjects',
      'sections',
      'receivedAt',
      'body',
    ],
  },
)

/** In the future when the articles are written, and past when they are read. */
const TIMES = [
  { status: 'usable' },
  { status: 'usable', expires: '2027-01-31T00:00:00Z' },
  { status: 'usable', embargoedUntil: '2025-03-01T06:00:00Z' },
  { status: 'withheld', embargoedUntil: '2026-06-01T06:00:00Z' },
] as const

const copyright = fc
  .record({ year: fc.integer({ min: 1999, max: 2026 }), holder: one(AGENCIES) })
  .map(({ year, holder }) => ({ year, holder, notice: `Copyright ${year} ${holder}. All rights reserved.` }))

/**
 * Articles as given to licensees: invented stories in the shapes that the rules read in agencies' copy, so
 * that writing one and reading it back gives the same.
 */
export const arbitraryArticle: fc.Arbitrary<LicensedArticle> = fc
  .record({ stated, people, time: one(TIMES), copyright: fc.option(copyright, { nil: undefined }) })
  .map(({ stated: fields, people: authors, time, copyright: rights }) => {
    const byline = printByline(authors)
    const article = {
      ...fields,
      ...time,
      ...(byline && { byline }),
      authors,
      ...(rights && { copyright: rights }),
    }
    return { ...article, ...licenseFor(article) }
  })
