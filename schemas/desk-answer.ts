import * as z from 'zod/mini'
import { Case } from './case.ts'

/** Answer of `GET /v1/session`: what a key opens, and for whom. */
export const Session = z.object({
  scope: z.enum(['licensee', 'editor', 'operator']),
  licenseeId: z.optional(z.string()),
})

/** Answer of `GET /v1/desk/cases`: what waits for an editor's decision. */
export const CaseList = z.object({
  cases: z.array(Case),
  headlines: z
    .record(z.string(), z.string())
    .check(z.describe('Of the stories that may be meant, by their ids')),
})
export type CaseList = z.infer<typeof CaseList>

/** A killed article, and who was given it. */
export const TakedownState = z.object({
  articleId: z.string(),
  headline: z
    .optional(z.string())
    .check(z.describe('What it was headed by before; absent where no text of it ever came')),
  version: z.int(),
  orderedAt: z.iso.datetime(),
  outstanding: z
    .array(z.string())
    .check(z.describe('Licensees who were given it and have not said that it is down')),
  acknowledged: z.array(z.string()).check(z.describe('Licensees who have')),
})
export type TakedownState = z.infer<typeof TakedownState>

/** Answer of `GET /v1/desk/takedowns`. */
export const TakedownList = z.object({ takedowns: z.array(TakedownState) })

/** Answer of `POST /v1/desk/redrive`. */
export const Redriven = z.object({ moved: z.int().check(z.gte(0), z.describe('Dead letters, nearly')) })
