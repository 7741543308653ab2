import { prices, stated } from './price-list.ts'
import type { Recorded, StepName } from './recorded.ts'
import { memory, stepTraits } from './step-traits.ts'

const { dollars } = prices

/** The services a step is charged for, in the order of the document. */
export const services = [
  'DynamoDB',
  'Lambda',
  'API Gateway',
  'S3',
  'SQS',
  'logs',
  'other',
  'transfer',
] as const
export type Service = (typeof services)[number]

const GIGABYTE = 1024 ** 3

/** Milliseconds of a step's Lambdas: their processor time, and a round trip per call. */
const millisecondsOf = (step: StepName, calls: number): number => {
  const { lambdas, waits } = stepTraits[step]
  const processor = lambdas.reduce((sum, lambda) => sum + stated.processorMilliseconds[lambda], 0)
  return processor + calls * stated.roundTripMilliseconds + (waits ? stated.endpointMilliseconds : 0)
}

/** Dollars per million of a step, by service. */
export const priceStep = (step: StepName, usage: Recorded[StepName]): Record<Service, number> => {
  const { lambdas, queueRequests = 0, isCall, objectPuts = 0, scheduledRuns = 0 } = stepTraits[step]
  const callsOf = (prefix: string) =>
    Object.entries(usage.calls).reduce((sum, [name, count]) => sum + (name.startsWith(prefix) ? count : 0), 0)
  const calls = callsOf('')
  const [puts, gets] = [objectPuts + callsOf('S3 PUT'), callsOf('S3 GET') + callsOf('S3 HEAD')]
  const megabytes = Math.max(...lambdas.map(lambda => memory[lambda]))
  const gigabyteSeconds = millisecondsOf(step, calls) * 1000 * (megabytes / 1024)
  const logBytes = usage.logLines * stated.bytesOfLogLine + (isCall ? stated.bytesOfAccessLogLine : 0)
  const perMillionGigabytes = (bytes: number) => (bytes * 1e6) / GIGABYTE
  return {
    DynamoDB: usage.readUnits * dollars.millionReadUnits + usage.writeUnits * dollars.millionWriteUnits,
    Lambda: lambdas.length * dollars.millionInvocations + gigabyteSeconds * dollars.gigabyteSecond,
    'API Gateway': isCall ? dollars.millionGatewayCalls : 0,
    S3: puts * dollars.millionObjectPuts + gets * dollars.millionObjectGets,
    SQS: (callsOf('SQS') + queueRequests) * dollars.millionQueueRequests,
    logs: perMillionGigabytes(logBytes) * dollars.logGigabyte,
    other: stated.tracedShare * dollars.millionTraces + scheduledRuns * dollars.millionScheduledRuns,
    transfer: perMillionGigabytes(usage.kilobytesOut * 1024) * dollars.transferGigabyte,
  }
}

/** Dollars per million of a step, in total. */
export const dollarsOf = (step: StepName, usage: Recorded[StepName]): number =>
  Object.values(priceStep(step, usage)).reduce((sum, each) => sum + each, 0)
