import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import * as z from 'zod'
import { closeServer } from './close-server.ts'
import type { Engine } from './engine.ts'
import { listenNear } from './listen-near.ts'
import { loopback } from './loopback.ts'

/**
 * The current value of a metric for a queue, API or function by name; undefined if there is no such thing.
 */
type Measure = (name: string) => number | undefined

export interface MeterEngine extends Engine {
  /** Registers how a metric is measured: "AWS/SQS ApproximateAgeOfOldestMessage". */
  measure(metric: string, measure: Measure): void
}

const Asked = z.object({
  MetricDataQueries: z.array(
    z.object({
      Id: z.string(),
      MetricStat: z.object({
        Metric: z.object({
          Namespace: z.string(),
          MetricName: z.string(),
          Dimensions: z.tuple([z.object({ Value: z.string() })]),
        }),
      }),
    }),
  ),
})

/**
 * CloudWatch, as far as the Lambdas use it: GetMetricData in AWS JSON 1.0, with one data point per metric,
 * its current value. It stores nothing, so counts are since the start.
 */
export const openMeterEngine = async (port: number): Promise<MeterEngine> => {
  const measures = new Map<string, Measure>()
  const answer = (body: unknown) => {
    const now = Math.floor(Date.now() / 1000)
    const MetricDataResults = Asked.parse(body).MetricDataQueries.map(({ Id, MetricStat: { Metric } }) => {
      const value = measures.get(`${Metric.Namespace} ${Metric.MetricName}`)?.(Metric.Dimensions[0].Value)
      return {
        Id,
        StatusCode: 'Complete',
        Timestamps: value === undefined ? [] : [now],
        Values: value === undefined ? [] : [value],
      }
    })
    return { MetricDataResults }
  }
  const server = createServer(async (request, response) => {
    response.setHeader('Content-Type', 'application/x-amz-json-1.0')
    const isKnown = request.headers['x-amz-target']?.toString().endsWith('.GetMetricData')
    try {
      if (!isKnown) throw new Error('Only GetMetricData is understood here')
      response.end(JSON.stringify(answer(await json(request))))
    } catch (error) {
      response.statusCode = 400
      response.end(JSON.stringify({ __type: 'InvalidParameterValueException', message: String(error) }))
    }
  })
  const taken = await listenNear(server, port)
  return {
    url: `http://${loopback}:${taken}`,
    measure: (metric, measure) => void measures.set(metric, measure),
    close: () => closeServer(server),
  }
}
