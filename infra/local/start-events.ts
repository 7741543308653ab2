import { SQSClient } from '@aws-sdk/client-sqs'
import { readS3Event } from '#functions/ingest/drops/read-s3-event.ts'
import type { Drop } from '#schemas/drop.ts'
import type { QueueEngine } from './engines/queues/open-queue-engine.ts'
import { sdkSettings } from './engines/sdk-settings.ts'
import { startPump } from './events/start-pump.ts'
import { startSchedule } from './events/start-schedule.ts'
import { toFailureRecord } from './events/to-failure-record.ts'
import type { RunningFunction } from './lambda/start-function.ts'
import type { Report } from './report.ts'
import type { Stack } from './template/read-stack.ts'
import { pseudoParameters } from './template/values/pseudo-parameters.ts'

interface Around {
  queues: QueueEngine
  find: (functionArn: string) => RunningFunction
  report: Report
  /** Is called with the drops that are done. */
  onDrops: (drops: Drop[]) => Promise<void>
}

/** Subscribes the functions to the queues and schedules the template names. */
export const startEvents = (
  stack: Stack,
  { queues, find, report, onDrops }: Around,
): { stop(): Promise<void> } => {
  const client = new SQSClient({ ...sdkSettings, endpoint: queues.url, useQueueUrlAsEndpoint: false })
  const notified = new Set(
    stack.buckets.flatMap(({ notifications }) => notifications.map(({ queueArn }) => queueArn)),
  )
  /** The functions that read drops, from whatever queue. */
  const readers = new Set(
    stack.eventSources.flatMap(({ queueArn, functionName }) => (notified.has(queueArn) ? functionName : [])),
  )
  const pumps = stack.eventSources.map(source => {
    const lambda = find(source.functionName)
    const queue = stack.queues.find(({ arn }) => arn === source.queueArn)
    const seconds = queue?.attributes.VisibilityTimeout
    return startPump({
      client,
      queueUrl: `${queues.url}/${pseudoParameters['AWS::AccountId']}/${queue?.name}`,
      source,
      lambda,
      // A queue that is read beside that of new drops must not keep those waiting.
      lane: readers.has(source.functionName) && !notified.has(source.queueArn) ? source.queueArn : undefined,
      listener: {
        handled: async bodies => {
          if (readers.has(source.functionName)) await onDrops(bodies.flatMap(readS3Event))
        },
        failed: (count, error) =>
          report.trouble(
            `${lambda.label} failed on ${count} ${count === 1 ? 'message' : 'messages'}${error ? ` (${error.message})` : ''}; it tries again after ${seconds} s. See ${lambda.logFile}`,
          ),
      },
    })
  })
  const schedules = stack.schedules.map(schedule => {
    const lambda = find(schedule.functionArn)
    const { name, arn } = lambda.definition
    return startSchedule(schedule, lambda, (event, error) => {
      const destination = stack.failureDestinations.get(name)
      if (destination) queues.send(destination, JSON.stringify(toFailureRecord(arn, event, error)))
      report.trouble(`${lambda.label} failed (${error.message}). See ${lambda.logFile}`)
    })
  })
  return {
    stop: async () => {
      for (const schedule of schedules) schedule.stop()
      await Promise.all(pumps.map(pump => pump.stop()))
      client.destroy()
    },
  }
}
