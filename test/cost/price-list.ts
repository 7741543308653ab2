import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Dollars = z.strictObject({
  millionReadUnits: z.number(),
  millionWriteUnits: z.number(),
  tableGigabyteMonth: z.number(),
  tableBackupGigabyteMonth: z.number(),
  millionObjectPuts: z.number(),
  millionObjectGets: z.number(),
  objectGigabyteMonth: z.number(),
  millionQueueRequests: z.number(),
  millionInvocations: z.number(),
  gigabyteSecond: z.number().describe('Of a Lambda on ARM'),
  millionGatewayCalls: z.number().describe('Of a REST API'),
  logGigabyte: z.number(),
  millionTraces: z.number(),
  millionScheduledRuns: z.number(),
  transferGigabyte: z.number().describe('Out to the internet'),
})

const Prices = z.strictObject({
  date: z.iso.date(),
  region: z.string(),
  source: z.string(),
  dollars: Dollars,
})

const lambdas = ['ingest', 'release', 'authorize', 'api', 'wake', 'push'] as const
export type LambdaName = (typeof lambdas)[number]

const Stated = z.strictObject({
  note: z.string(),
  roundTripMilliseconds: z.number(),
  processorMilliseconds: z.record(z.enum(lambdas), z.number()),
  endpointMilliseconds: z.number().describe('What an endpoint of a licensee takes to answer'),
  bytesOfLogLine: z.number(),
  bytesOfAccessLogLine: z.number(),
  tracedShare: z.number().describe('Share of calls that X-Ray samples by its default rule, at volume'),
  pollSeconds: z.number().describe('How often a licensee polls'),
})

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))

/** Prices with their date and region, and what is stated beside them. Both files are maintained by hand. */
export const prices = Prices.parse(read('prices.json'))
export const stated = Stated.parse(read('stated.json'))
