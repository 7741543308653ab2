import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** The steps of the path, in the order of the document, with what each is. */
export const steps = {
  ingest: 'a drop with a new story, alone in its batch',
  update: 'a drop with a later revision of it',
  release: 'an embargo that ends',
  minute: 'the runs of a minute in which nothing is due (release and wake)',
  authorize: 'an access key that is looked up, once in a minute and caller at most',
  idlePoll: 'a poll of the feed that brings nothing new (304)',
  poll: 'a poll of the feed that brings one change',
  article: 'an article that is fetched by a licensee the first time',
  again: 'the same article again (304)',
  wake: 'a wake-up that finds a webhook due',
  push: 'a message to a webhook with the whole article',
} as const
export type StepName = keyof typeof steps

const stepNames = Object.keys(steps) as StepName[]

const UsageSchema = z.object({
  calls: z.record(z.string(), z.int()),
  readUnits: z.number(),
  writeUnits: z.number(),
  logLines: z.int(),
  kilobytesOut: z.int(),
})

export const Recorded = z.record(z.enum(stepNames), UsageSchema)
export type Recorded = z.infer<typeof Recorded>

export const recordedPath = join(import.meta.dirname, 'recorded.json')

/** What the path used when last recorded. */
export const readRecorded = (): Recorded => Recorded.parse(JSON.parse(readFileSync(recordedPath, 'utf8')))
