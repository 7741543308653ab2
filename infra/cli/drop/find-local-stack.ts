import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { cloudWatchMeters } from '#adapters/cloudwatch/cloud-watch-meters.ts'
import { sqsDropQueue } from '#adapters/sqs/sqs-drop-queue.ts'
import { sqsFailedRuns } from '#adapters/sqs/sqs-failed-runs.ts'
import { sqsWakeUps } from '#adapters/sqs/sqs-wake-ups.ts'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { readSettings } from '#infra/local/home/read-settings.ts'
import type { Destination } from './destination.ts'
import { meterLog } from './meter-log.ts'
import { Unavailable } from './unavailable.ts'
import { wakeLog } from './wake-log.ts'

/** A stack that Ctrl-Z suspended takes connections and never answers, so it is waited for no longer than AWS is. */
const patient = { ...sdkSettings, ...awsTimeouts } as const
const once = { ...patient, maxAttempts: 1 } as const

/** The local stack of a folder, as its `local.json` describes it. */
export const findLocalStack = (home: string): Destination => {
  const file = join(home, 'local.json')
  if (!existsSync(file))
    throw new Unavailable(`no local stack has run here (there is no ${file}); is npm start running?`)
  const settings = readSettings(file)
  if (!settings)
    throw new Unavailable(`${file} was written by another version: stop the local stack and start it again`)
  return {
    name: 'the local stack',
    s3: new S3Client({ ...once, endpoint: settings.s3Url }),
    bucket: settings.dropsBucket,
    texts: settings.textsBucket,
    table: {
      client: new DynamoDBClient({ ...patient, endpoint: settings.dynamodbUrl }),
      name: settings.tableName,
    },
    apiUrl: settings.apiUrl,
    wakeUps: sqsWakeUps(settings.wakeQueueUrl, wakeLog, async () => queues(settings.sqsUrl)),
    dropQueue: () =>
      sqsDropQueue(queues(settings.sqsUrl), {
        drops: settings.dropsQueueUrl,
        backlog: settings.backlogQueueUrl,
        deadLetters: settings.deadLettersUrl,
      }),
    failedRuns: () =>
      sqsFailedRuns(queues(settings.sqsUrl), {
        release: settings.releaseDeadLettersUrl,
        push: settings.pushDeadLettersUrl,
      }),
    takedownMinutes: () => settings.takedownMinutes,
    meters: () =>
      cloudWatchMeters(
        {
          dropQueues: [settings.dropsQueueName, settings.backlogQueueName],
          api: settings.apiName,
          push: settings.pushFunctionName,
        },
        meterLog,
        async () => new CloudWatchClient({ ...once, endpoint: settings.cloudwatchUrl }),
      ),
  }
}

const queues = (endpoint: string): SQSClient =>
  new SQSClient({ ...once, endpoint, useQueueUrlAsEndpoint: false })
