import * as z from 'zod/mini'
import { ChangeClass } from './change-class.ts'
import { Evidence } from './evidence.ts'
import { PublicationStatus } from './publication-status.ts'

const Instant = z.iso.datetime({ offset: false })

/** A person who wrote the story, as named in the byline. */
export const Author = z.object({
  name: z
    .string()
    .check(z.minLength(1), z.describe('Full name in normal case and printed order: "Siobhan O\'Brien"')),
  role: z.optional(z.string()).check(z.describe('Function as printed: "Business Writer"')),
  affiliation: z
    .optional(z.string())
    .check(z.describe('Organization the person writes for: "Bloomberg News"')),
  location: z.optional(z.string()).check(z.describe('Where the person reported from: "Kyiv"')),
})
export type Author = z.infer<typeof Author>

export const ContributorRole = z.enum([
  'assistance',
  'reporting',
  'additional-reporting',
  'editing',
  'writing',
  'research',
  'photography',
])
export type ContributorRole = z.infer<typeof ContributorRole>

/** A person named in a tail credit: "(With assistance from Ana Ruiz.)". */
export const Contributor = z.object({
  name: z.string().check(z.minLength(1), z.describe('Full name in normal case')),
  role: ContributorRole,
  affiliation: z.optional(z.string()),
  location: z.optional(z.string()),
  isPrivate: z
    .optional(z.literal(true))
    .check(z.describe('Named only where the agency wrote "not for publication": never given to licensees')),
})
export type Contributor = z.infer<typeof Contributor>

/** Where and by whom the story was filed, as printed before its first sentence (NITF `dateline`). */
export const Dateline = z.object({
  place: z.string().check(z.minLength(1), z.describe('As printed, without the dash: "NAIROBI, Kenya"')),
  agency: z.optional(z.string()).check(z.describe('Agency in the dateline: "AP"')),
  date: z.optional(z.string()).check(z.describe('Date as printed: "Nov. 26"')),
})
export type Dateline = z.infer<typeof Dateline>

export const Copyright = z.object({
  year: z
    .optional(z.int().check(z.gte(1800), z.lte(2200)))
    .check(z.describe('Gregorian year; the last one of a range')),
  holder: z.string().check(z.minLength(1), z.describe('Rights holder with its suffix: "Bloomberg L.P."')),
  notice: z.string().check(z.minLength(1), z.describe('The notice as printed (NewsML-G2 `copyrightNotice`)')),
})
export type Copyright = z.infer<typeof Copyright>

export const UsageTermCode = z.enum([
  'no-archive',
  'no-sales',
  'mags-out',
  'tv-out',
  'web-out',
  'mandatory-credit',
  'territory-out',
  'editorial-use-only',
  'no-derivatives',
  'non-commercial',
  'until-date',
  'other',
])
export type UsageTermCode = z.infer<typeof UsageTermCode>

/**
 * A condition of use (NewsML-G2 `usageTerms`): the code is for programs, the text is what the agency wrote.
 */
export const UsageTerm = z.object({
  code: UsageTermCode,
  text: z.string().check(z.minLength(1)),
})
export type UsageTerm = z.infer<typeof UsageTerm>

export const Subject = z.object({
  name: z.string().check(z.minLength(1)),
  code: z.optional(z.string()).check(z.describe('Code within the scheme: "04000000"')),
  scheme: z.optional(z.string()).check(z.describe('Scheme of the code: "medtop", "anpa"')),
})
export type Subject = z.infer<typeof Subject>

/**
 * A picture, video, sound or graphic that the agency supplies with the story; a reference, never the file.
 */
export const Media = z.object({
  kind: z
    .optional(z.string())
    .check(z.describe('As the agency names it: "image", "picture", "video", "graphic"')),
  href: z.optional(z.string()).check(z.describe('Address or identifier, as stated')),
  caption: z.optional(z.string()),
  credit: z.optional(z.string()).check(z.describe('Who made it, as printed: "Ana Ruiz/EPA"')),
  usageTerms: z
    .optional(z.array(UsageTerm))
    .check(z.describe('Its own conditions of use, besides those of the story')),
})
export type Media = z.infer<typeof Media>

/** Another identifier the agency gives to the story. */
export const AlternateId = z.object({
  value: z.string().check(z.minLength(1)),
  scheme: z
    .optional(z.string())
    .check(z.describe('What kind it is (G2 `altId` type, "du-key", "NewsItemId")')),
})
export type AlternateId = z.infer<typeof AlternateId>

/** The story that a translation was made from, by the identifier its agency states; nobody has looked whether it ever came. */
export const TranslationOf = z.object({
  id: z.string().check(z.minLength(1), z.describe('The `id` of that story as an article, if it ever comes')),
  sourceId: z.string().check(z.minLength(1), z.describe("The agency's identifier of it, as stated")),
})
export type TranslationOf = z.infer<typeof TranslationOf>

/** What the agency says this revision is, compared with the previous one. */
export const ChangeNote = z.object({
  class: ChangeClass,
  note: z.optional(z.string()).check(z.describe('The agency\'s words: "CORRECTS spelling in 2nd paragraph"')),
})
export type ChangeNote = z.infer<typeof ChangeNote>

/** The story proper: no byline, dateline, tail credit, copyright line, wire code or page furniture. */
export const Body = z.object({
  html: z
    .string()
    .check(z.describe('Sanitized HTML: block elements of the allowlist, one `<p>` per paragraph')),
  text: z.string().check(z.describe('Plain text, paragraphs separated by one blank line')),
  wordCount: z.int().check(z.gte(0)),
})
export type Body = z.infer<typeof Body>

/**
 * One revision of a story in Wiredesk's own terms. Field names are the contract with licensees. Instants are
 * RFC 3339 in UTC ("2026-11-24T09:30:00Z" or with milliseconds).
 */
export const Article = z.object({
  id: z
    .string()
    .check(z.minLength(1), z.describe('Lasting identity of the story, the same for all its revisions')),
  version: z.int().check(z.gte(1), z.describe('Counts the revisions that became current, from 1')),
  status: PublicationStatus,
  sourceId: z
    .optional(z.string())
    .check(z.describe("The agency's own identifier (NITF `doc-id`, G2 `guid`, ninjs `uri`)")),
  sourceVersion: z.optional(z.string()).check(z.describe("The agency's own version of it")),
  alternateIds: z
    .optional(z.array(AlternateId))
    .check(z.describe('Its other identifiers, in the order stated')),
  language: z.optional(z.string()).check(z.describe('BCP 47, as declared')),
  translationOf: z
    .optional(TranslationOf)
    .check(
      z.describe(
        'The story that it is translated from, if its agency states that (G2 `irel:translatedFrom`, schema.org `translationOfWork`)',
      ),
    ),
  urgency: z
    .optional(z.int().check(z.gte(1), z.lte(9)))
    .check(z.describe('IPTC urgency: 1 most, 9 least urgent')),
  slugline: z.optional(z.string()).check(z.describe("The agency's keyword line")),
  headline: z.string().check(z.minLength(1)),
  summary: z.optional(z.string()),
  byline: z
    .optional(z.string())
    .check(z.describe('The byline as it is printed, cleaned: "Ana Ruiz, Coastal Wire"')),
  authors: z.array(Author).check(z.describe('Persons only, in printed order')),
  collective: z.optional(z.string()).check(z.describe('Who signs if no person does: "The Associated Press"')),
  contributors: z.array(Contributor),
  dateline: z.optional(Dateline),
  agency: z.optional(z.string()).check(z.describe('Who wrote it: "Bloomberg News"')),
  distributor: z.optional(z.string()).check(z.describe('Who delivers it: "Tribune Content Agency, LLC"')),
  credit: z
    .optional(z.string())
    .check(z.describe("Credit line to print, derived by the agency's convention")),
  copyright: z.optional(Copyright),
  usageTerms: z.array(UsageTerm),
  subjects: z.array(Subject),
  sections: z
    .array(z.string().check(z.minLength(1)))
    .check(z.describe('Sections it was filed under: "News & Features"')),
  editorNote: z
    .optional(z.string())
    .check(z.describe("The agency's note to editors (G2 `edNote`); not for publication")),
  change: z.optional(ChangeNote),
  embargoedUntil: z.optional(Instant).check(z.describe('Not to be shown before this instant')),
  expires: z.optional(Instant).check(z.describe('Not to be available from this instant on')),
  firstCreated: z.optional(Instant),
  versionCreated: z.optional(Instant),
  receivedAt: Instant.check(z.describe('When the drop arrived')),
  body: Body,
  media: z
    .optional(z.array(Media))
    .check(z.describe('What the agency supplies with the story, in its order')),
  evidence: z
    .record(z.string(), Evidence)
    .check(z.describe('By field name; for a list, its line or first entry')),
})
export type Article = z.infer<typeof Article>
