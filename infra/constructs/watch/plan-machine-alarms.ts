import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb'
import type { HandlerFunction } from '../handler-function.ts'
import type { AlarmPlan } from './alarm-plan.ts'
import { minutes } from './minutes.ts'
import { overMinutes } from './over-minutes.ts'
import type { Watched } from './watched.ts'

/** Lambdas run by a schedule every minute. */
const everyMinute = new Set(['release', 'wake'])

/** Alarms for the log, the table and the Lambdas. */
export const planMachineAlarms = ({ stage, own, store, lambdas }: Watched): AlarmPlan[] => [
  {
    id: 'LogContention',
    entry: 'writers-contend-for-the-log',
    says: 'More than one append per second finds its place in the log taken.',
    metric: overMinutes(own.slotsTaken, 5),
    atLeast: 300,
    periods: 3,
  },
  {
    id: 'LambdasThrottled',
    entry: 'something-is-throttled',
    says: 'Lambda is throttling a function.',
    metric: new MathExpression({
      expression: 'SUM(METRICS())',
      usingMetrics: Object.fromEntries(
        lambdas.map(lambda => [lambda.folder, lambda.metricThrottles(minutes(5))] as const),
      ),
      label: 'Throttles of all Lambdas',
      ...minutes(5),
    }),
    atLeast: 1,
    periods: 2,
  },
  {
    id: 'TableThrottled',
    entry: 'something-is-throttled',
    says: 'DynamoDB is throttling the table.',
    metric: throttlesOf(store.table),
    atLeast: 1,
    periods: 2,
  },
  ...(stage.watch.exportHours === undefined
    ? []
    : [
        {
          id: 'ExportMissing',
          entry: 'no-export-was-made',
          says: 'The daily export of the table was not made.',
          metric: overMinutes(own.exportAge, 5),
          atLeast: stage.watch.exportHours,
          isGauge: true as const,
        },
      ]),
  ...lambdas.map((lambda): AlarmPlan => {
    const plan = {
      id: `${lambda.folder}Fails`,
      entry: 'a-lambda-fails',
      metric: failuresOf(lambda, own),
      atLeast: 1,
    }
    const says = `Runs of ${lambda.folder} end with errors, or what they were given fails`
    return everyMinute.has(lambda.folder)
      ? { ...plan, says: `${says}, or there are no runs.`, isHeartbeat: true }
      : { ...plan, says: `${says}.` }
  }),
]

/** The calls that Lambdas make. */
const calls = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.DELETE_ITEM,
  Operation.UPDATE_ITEM,
  Operation.BATCH_WRITE_ITEM,
]

/**
 * Refused calls, and refused parts of batches, which count as a refused call only if all parts are. Each metric has
 * data only while something is refused, so they are not added with `+`, as CDK's own metric of all operations does:
 * such a sum has no data unless every kind of call is refused at once.
 */
const throttlesOf = (table: Table): IMetric =>
  new MathExpression({
    expression: 'SUM(METRICS())',
    usingMetrics: Object.fromEntries([
      ...calls.map(call => [
        call.toLowerCase(),
        table.metricThrottledRequestsForOperation(call, { ...minutes(5), statistic: 'Sum' }),
      ]),
      ...['ReadThrottleEvents', 'WriteThrottleEvents'].map(name => [
        name.toLowerCase(),
        table.metric(name, { ...minutes(5), statistic: 'Sum' }),
      ]),
    ]),
    label: 'Throttles of the table',
    ...minutes(5),
  })

/**
 * Runs that end with an error and, where a run takes each message on its own, messages that fail: these come
 * again one by one, so Lambda counts their run as one that went well. Of the Lambda that checks keys, only
 * checks that fail: it can say that it does not know a key only by an error (functions/chain/authorizer.ts),
 * which any stranger could make.
 */
const failuresOf = (
  lambda: HandlerFunction,
  { dropsFailed, ordersFailed, keyChecksFailed }: Watched['own'],
): IMetric => {
  if (lambda.folder === 'authorize') return overMinutes(keyChecksFailed, 5)
  const runs = lambda.metricErrors(minutes(5))
  const messages = { ingest: dropsFailed, push: ordersFailed }[lambda.folder]
  if (!messages) return runs
  return new MathExpression({
    expression: 'SUM(METRICS())',
    usingMetrics: { runs, messages: overMinutes(messages, 5) },
    label: `Failures of ${lambda.folder}`,
    ...minutes(5),
  })
}
