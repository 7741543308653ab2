import { createStackReader } from './create-stack-reader.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import { type Api, readApi } from './resources/read-api.ts'
import { type Bucket, readBuckets } from './resources/read-buckets.ts'
import { type EventSource, readEventSources } from './resources/read-event-sources.ts'
import { readFailureDestinations } from './resources/read-failure-destinations.ts'
import { type LambdaFunction, readFunctions } from './resources/read-functions.ts'
import { type Queue, readQueues } from './resources/read-queues.ts'
import { readSchedules, type Schedule } from './resources/read-schedules.ts'
import { readTables, type Table } from './resources/read-tables.ts'
import type { Template } from './template.ts'
import { createResolver } from './values/create-resolver.ts'
import type { Places } from './values/reference.ts'

/** Everything in a template that runs on this machine. */
export interface Stack {
  tables: Table[]
  buckets: Bucket[]
  queues: Queue[]
  functions: LambdaFunction[]
  eventSources: EventSource[]
  schedules: Schedule[]
  /** Queues that receive failed scheduled calls, by the function's name. */
  failureDestinations: Map<string, string>
  api: Api
  /** The stack's outputs by name, as CloudFormation would return them. */
  outputs: Record<string, string>
}

/**
 * Reads what a template defines, with references resolved to places on this machine. Throws a StartError that
 * names what it cannot read.
 */
export const readStack = (template: Template, places: Places): Stack => {
  refuseUnknown(template)
  const resolver = createResolver(template, places)
  const readAll = createStackReader(template, resolver)
  return {
    tables: readTables(readAll),
    buckets: readBuckets(readAll),
    queues: readQueues(readAll),
    functions: readFunctions(readAll),
    eventSources: readEventSources(readAll),
    schedules: readSchedules(readAll),
    failureDestinations: readFailureDestinations(readAll),
    api: readApi(readAll),
    outputs: Object.fromEntries(
      Object.entries(template.Outputs).map(([name, { Value }]) => [name, String(resolver.resolve(Value))]),
    ),
  }
}
