import * as z from 'zod'
import { Evidence } from './evidence.ts'

const Instant = z.iso.datetime({ offset: false })

/** IPTC publication status (NewsML-G2 `pubStatus`, cv.iptc.org/newscodes/pubstatusg2). */
export const PublicationStatus = z.enum(['usable', 'withheld', 'canceled'])
export type PublicationStatus = z.infer<typeof PublicationStatus>

/** A person who wrote the story, as the byline names them. */
export const Author = z.object({
  name: z.string().min(1).describe('Full name in normal case, printed order: "Siobhan O\'Brien"'),
  role: z.string().optional().describe('Function as printed: "Business Writer"'),
  affiliation: z.string().optional().describe('Organization the person writes for: "Bloomberg News"'),
  location: z.string().optional().describe('Where the person reported from: "Kyiv"'),
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
  name: z.string().min(1).describe('Full name in normal case'),
  role: ContributorRole,
  affiliation: z.string().optional(),
  location: z.string().optional(),
  isPrivate: z
    .literal(true)
    .optional()
    .describe('Named only where the agency wrote "not for publication": never leaves for licensees'),
})
export type Contributor = z.infer<typeof Contributor>

/** Where and by whom the story was filed, as printed before its first sentence (NITF `dateline`). */
export const Dateline = z.object({
  place: z.string().min(1).describe('As printed, without the dash: "NAIROBI, Kenya"'),
  agency: z.string().optional().describe('Agency in the dateline: "AP"'),
  date: z.string().optional().describe('Date as printed: "Nov. 26"'),
})
export type Dateline = z.infer<typeof Dateline>

export const Copyright = z.object({
  year: z.int().min(1800).max(2200).optional().describe('Gregorian year; the last one of a range'),
  holder: z.string().min(1).describe('Rights holder with its suffix: "Bloomberg L.P."'),
  notice: z.string().min(1).describe('The notice as printed (NewsML-G2 `copyrightNotice`)'),
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

/** A condition of use (NewsML-G2 `usageTerms`): the code acts, the text is what the agency wrote. */
export const UsageTerm = z.object({
  code: UsageTermCode,
  text: z.string().min(1),
})
export type UsageTerm = z.infer<typeof UsageTerm>

export const Subject = z.object({
  name: z.string().min(1),
  code: z.string().optional().describe('Code within the scheme: "04000000"'),
  scheme: z.string().optional().describe('Scheme of the code: "medtop", "anpa"'),
})
export type Subject = z.infer<typeof Subject>

export const ChangeClass = z.enum(['update', 'correction', 'writethru', 'refile', 'metadata-only', 'kill'])
export type ChangeClass = z.infer<typeof ChangeClass>

/** A picture, video, sound or graphic that the agency gives with the story; a reference, never the file. */
export const Media = z.object({
  kind: z.string().optional().describe('As the agency names it: "image", "picture", "video", "graphic"'),
  href: z.string().optional().describe('Address or identifier, as stated'),
  caption: z.string().optional(),
  credit: z.string().optional().describe('Who made it, as printed: "Ana Ruiz/EPA"'),
})
export type Media = z.infer<typeof Media>

/** Another identifier that the agency gives the story. */
export const AlternateId = z.object({
  value: z.string().min(1),
  scheme: z.string().optional().describe('What kind it is (G2 `altId` type, "du-key", "NewsItemId")'),
})
export type AlternateId = z.infer<typeof AlternateId>

/** What the agency says this revision is, against the one before. */
export const ChangeNote = z.object({
  class: ChangeClass,
  note: z.string().optional().describe('The agency\'s words: "CORRECTS spelling in 2nd paragraph"'),
})
export type ChangeNote = z.infer<typeof ChangeNote>

/** The story proper: no byline, dateline, tail credit, copyright line, wire code or page furniture. */
export const Body = z.object({
  html: z.string().describe('Sanitized HTML: block elements of the allowlist, one `<p>` a paragraph'),
  text: z.string().describe('Plain text, paragraphs parted by one blank line'),
  wordCount: z.int().min(0),
})
export type Body = z.infer<typeof Body>

/**
 * One revision of a story in Wiredesk's own terms. Field names are the contract with licensees.
 * Instants are RFC 3339 in UTC ("2026-11-24T09:30:00Z" or with milliseconds).
 */
export const Article = z.object({
  id: z.string().min(1).describe('Lasting identity of the story, the same for all its revisions'),
  version: z.int().min(1).describe('Counts the revisions that became current, from 1'),
  status: PublicationStatus,
  sourceId: z
    .string()
    .optional()
    .describe("The agency's own identifier (NITF `doc-id`, G2 `guid`, ninjs `uri`)"),
  sourceVersion: z.string().optional().describe("The agency's own version of it"),
  alternateIds: z.array(AlternateId).optional().describe('Its other identifiers, in the order stated'),
  language: z.string().optional().describe('BCP 47, as declared'),
  urgency: z.int().min(1).max(9).optional().describe('IPTC urgency: 1 most, 9 least urgent'),
  slugline: z.string().optional().describe("The agency's keyword line"),
  headline: z.string().min(1),
  summary: z.string().optional(),
  byline: z.string().optional().describe('The byline as it is printed, cleaned: "Ana Ruiz, Coastal Wire"'),
  authors: z.array(Author).describe('Persons only, in printed order'),
  collective: z.string().optional().describe('Who signs where no person does: "The Associated Press"'),
  contributors: z.array(Contributor),
  dateline: Dateline.optional(),
  agency: z.string().optional().describe('Who wrote it: "Bloomberg News"'),
  distributor: z.string().optional().describe('Who delivers it: "Tribune Content Agency, LLC"'),
  credit: z.string().optional().describe("Credit line to print, derived by the agency's convention"),
  copyright: Copyright.optional(),
  usageTerms: z.array(UsageTerm),
  subjects: z.array(Subject),
  sections: z.array(z.string().min(1)).describe('Sections it was filed under: "News & Features"'),
  editorNote: z
    .string()
    .optional()
    .describe("The agency's note to editors (G2 `edNote`); not for publication"),
  change: ChangeNote.optional(),
  embargoedUntil: Instant.optional().describe('Not to be shown before this instant'),
  expires: Instant.optional().describe('Not to be available from this instant on'),
  firstCreated: Instant.optional(),
  versionCreated: Instant.optional(),
  receivedAt: Instant.describe('When the drop arrived'),
  body: Body,
  media: z.array(Media).optional().describe('What the agency gives with the story, in its order'),
  evidence: z.record(z.string(), Evidence).describe('By field name; of a list, its line or first entry'),
})
export type Article = z.infer<typeof Article>
