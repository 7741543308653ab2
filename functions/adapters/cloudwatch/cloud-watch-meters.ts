import type { CloudWatchClient, MetricDataQuery } from '@aws-sdk/client-cloudwatch'
import type { Meters } from '#ports'
import { awsMetrics } from '#schemas/metrics/aws-metrics.ts'
import { meterTimeouts } from './meter-timeouts.ts'

/** The metrics to read, under the names AWS gives them. */
interface Measured {
  /** The queues of drops. */
  dropQueues: readonly string[]
  api: string
  push: string
}

/** Where failed calls are reported, beside the log of what was done. */
interface MeterLog {
  warn(message: string, error: Error): void
}

const LATELY_MS = 600_000
const MINUTE = 60
const DAY = 86_400

const ownClient = async (): Promise<CloudWatchClient> =>
  new (await import('@aws-sdk/client-cloudwatch')).CloudWatchClient(meterTimeouts)

/**
 * Reads AWS's own metrics with one GetMetricData. The client is loaded on first use, off the Lambda's cold
 * path. A failed call is logged and its figures are left out: they are only displayed, and nothing is decided
 * by them.
 */
export const cloudWatchMeters = (
  { dropQueues, api, push }: Measured,
  log: MeterLog,
  loadClient: () => Promise<CloudWatchClient> = ownClient,
): Meters => {
  const queryOf = (
    id: keyof typeof awsMetrics,
    named: string,
    Period: number,
    as: string = id,
  ): MetricDataQuery => {
    const { namespace, name, dimension, statistic } = awsMetrics[id]
    const Metric = { Namespace: namespace, MetricName: name, Dimensions: [{ Name: dimension, Value: named }] }
    return { Id: as, MetricStat: { Metric, Period, Stat: statistic } }
  }
  let loading: Promise<CloudWatchClient> | undefined
  /** The data points of each metric, newest first. */
  const ask = async (from: Date, to: Date, queries: MetricDataQuery[]): Promise<Map<string, number[]>> => {
    loading ??= loadClient()
    const [client, { GetMetricDataCommand }] = await Promise.all([
      loading,
      import('@aws-sdk/client-cloudwatch'),
    ])
    const { MetricDataResults = [] } = await client.send(
      new GetMetricDataCommand({
        StartTime: from,
        EndTime: to,
        ScanBy: 'TimestampDescending',
        MetricDataQueries: queries,
      }),
    )
    return new Map(MetricDataResults.map(({ Id = '', Values = [] }) => [Id, Values]))
  }
  return {
    async read(since, now) {
      try {
        const [lately, inAll] = await Promise.all([
          ask(
            new Date(now.getTime() - LATELY_MS),
            now,
            dropQueues.map((named, at) => queryOf('oldestDrop', named, MINUTE, `oldest${at}`)),
          ),
          ask(since, now, [queryOf('calls', api, DAY), queryOf('runs', push, DAY)]),
        ])
        const oldest = [...lately.values()].flatMap(([newest = []]) => newest)
        return {
          oldestDropSeconds: oldest.length > 0 ? Math.max(...oldest) : undefined,
          calls: sum(inAll.get('calls')),
          pushes: sum(inAll.get('runs')),
        }
      } catch (error) {
        log.warn('CloudWatch did not answer', error instanceof Error ? error : new Error(String(error)))
        return {}
      }
    },
  }
}

const sum = (values: readonly number[] = []): number => values.reduce((total, value) => total + value, 0)
