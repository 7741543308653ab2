import * as z from 'zod/mini'
import { Scope } from '#schemas/keys/access-key.ts'
import { PublicationStatus } from '#schemas/publication-status.ts'
import { Case } from './case.ts'

/** Answer of `GET /v1/session`: what a key grants, and to whom. */
export const Session = z.object({
  scope: Scope,
  licenseeId: z.optional(z.string()),
  person: z.optional(z.string()).check(z.describe('Whose key it is, if it is not shared')),
})

/**
 * What distinguishes a story, for an editor, from others with the same headline. A killed one is described by
 * its last text.
 */
export const StoryFacts = z.object({
  headline: z.string(),
  status: PublicationStatus.check(z.describe('How it stands now')),
  version: z.optional(z.int()).check(z.describe('Its newest version, to be given with a decision about it')),
  waits: z
    .optional(z.literal(true))
    .check(z.describe('A later text, which is not finished, waits beside the version that is out')),
  heldFor: z
    .optional(z.enum(['gap', 'draft', 'payment', 'code']))
    .check(
      z.describe(
        'Why it is held until the desk decides: something is to be filled in, it is marked as a draft, it was paid for, or it reads as code or data; absent for all other reasons',
      ),
    ),
  agency: z.optional(z.string()),
  slugline: z.optional(z.string()),
  place: z.optional(z.string()).check(z.describe('From its dateline')),
  firstWords: z.optional(z.string()).check(z.describe('The beginning of its text, about 90 characters')),
  dropKey: z.string().check(z.describe('Key of the drop its text came in')),
  receivedAt: z.iso.datetime().check(z.describe('When that drop came')),
})
export type StoryFacts = z.infer<typeof StoryFacts>

/** Parameters of `GET /v1/desk/cases`. */
export const CasesQuery = z.strictObject({
  case: z
    .optional(z.string().check(z.maxLength(100)))
    .check(z.describe('A case that is asked for by its id, and may have been decided')),
})
export type CasesQuery = z.infer<typeof CasesQuery>

/** Answer of `GET /v1/desk/cases`: what waits for an editor's decision. */
export const CaseList = z.object({
  cases: z.array(Case).check(z.describe('First those about copy that is out, then by how long they wait')),
  stories: z
    .record(z.string(), StoryFacts)
    .check(z.describe('The candidate stories, by id; those without any text yet are left out')),
  unreadable: z
    .array(z.string())
    .check(z.describe('Ids of waiting cases that cannot be read until somebody repairs what is stored')),
  decided: z
    .optional(
      z.object({
        how: z.string().check(z.describe('Who closed it, how and why, as a clause')),
        closedAt: z.optional(z.iso.datetime()),
        articleId: z.optional(z.string()).check(z.describe('The article it was closed with')),
      }),
    )
    .check(z.describe('The case that was asked for, if it is closed')),
})
export type CaseList = z.infer<typeof CaseList>

/** A killed article, and who was given it. */
export const TakedownState = z.object({
  articleId: z.string(),
  headline: z
    .optional(z.string())
    .check(z.describe('Its headline before the kill; absent if its text never arrived')),
  version: z.int(),
  orderedAt: z.iso.datetime(),
  outstanding: z
    .array(z.string())
    .check(z.describe('Licensees who were given it and have not acknowledged the kill')),
  acknowledged: z.array(z.string()).check(z.describe('Licensees who have acknowledged it')),
})
export type TakedownState = z.infer<typeof TakedownState>

/** Answer of `GET /v1/desk/takedowns`. */
export const TakedownList = z.object({ takedowns: z.array(TakedownState) })
export type TakedownList = z.infer<typeof TakedownList>

/** Answer of `POST /v1/desk/redrive`. */
export const Redriven = z.object({
  moved: z.int().check(z.gte(0), z.describe('Approximate number of dead letters')),
})
