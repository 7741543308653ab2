import * as z from 'zod/mini'
import { Delivery } from '#schemas/license/delivery.ts'
import { PublicationStatus } from '#schemas/publication-status.ts'

/** Parameters of `GET /v1/desk/texts`. */
export const TextQuery = z.strictObject({
  words: z
    .string()
    .check(z.minLength(1), z.maxLength(200))
    .check(
      z.describe(
        'All of them stand in the text, whatever their case and accents; those in quotation marks together',
      ),
    ),
  since: z.iso.datetime().check(z.describe('Only texts that were committed at this instant or later')),
  until: z.optional(z.iso.datetime()).check(z.describe('Only texts that were committed before this instant')),
  after: z
    .optional(z.string().check(z.regex(/^\d{1,15}$/, 'is not a cursor of this search')))
    .check(z.describe('A cursor of this search: it continues there')),
})
export type TextQuery = z.infer<typeof TextQuery>

/** A text with the words that were looked for. */
export const FoundText = z.object({
  articleId: z.string(),
  version: z.int().check(z.gte(1)),
  status: PublicationStatus.check(z.describe('What the text was committed as')),
  committedAt: z.iso.datetime(),
  headline: z.string(),
  byline: z.optional(z.string()),
  agency: z.optional(z.string()),
  excerpt: z.string().check(z.describe('What stands around the words, of three lines or paragraphs at most')),
})
export type FoundText = z.infer<typeof FoundText>

/** How an article of which a text was found stands now, and who was given it. */
export const FoundStory = z.object({
  status: PublicationStatus,
  withdrawnBefore: z.optional(z.int()).check(z.describe('The versions before this one were taken back')),
  deliveries: z
    .array(z.pick(Delivery, { licenseeId: true, version: true, how: true, deliveredAt: true }))
    .check(z.describe('Of all its versions')),
})
export type FoundStory = z.infer<typeof FoundStory>

/** Answer of `GET /v1/desk/texts`: a part of the change log, searched. */
export const TextsPage = z.object({
  texts: z
    .array(FoundText)
    .check(z.describe('Oldest first; a text that was committed again, such as at its release, each time')),
  stories: z.record(z.string(), FoundStory).check(z.describe('Their articles, by id')),
  searched: z.int().check(z.describe('How many texts were read')),
  reached: z.optional(z.iso.datetime()).check(z.describe('When the last of them was committed')),
  next: z.optional(z.string()).check(z.describe('Cursor to continue from, as `after`; absent at the end')),
})
export type TextsPage = z.infer<typeof TextsPage>
