import { CloudFormationClient, DescribeStacksCommand, type Output } from '@aws-sdk/client-cloudformation'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { cloudWatchMeters } from '#adapters/cloudwatch/cloud-watch-meters.ts'
import { sqsDropQueue } from '#adapters/sqs/sqs-drop-queue.ts'
import { sqsFailedRuns } from '#adapters/sqs/sqs-failed-runs.ts'
import { sqsWakeUps } from '#adapters/sqs/sqs-wake-ups.ts'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import type { Destination } from './destination.ts'
import { foreignWords } from './foreign-words.ts'
import { meterLog } from './meter-log.ts'
import { remedyOf } from './remedy-of.ts'
import { Unavailable } from './unavailable.ts'
import { wakeLog } from './wake-log.ts'

/** A deployed stage, found by its stack's outputs with the caller's AWS credentials and region. */
export const findDeployedStack = async (stage: string): Promise<Destination> => {
  const stackName = `wiredesk-${stage}`
  const outputs = await readOutputs(stackName)
  const output = (name: string): string => {
    const value = outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue
    if (!value) throw new Unavailable(`the stack ${stackName} has no output ${name}: deploy it again`)
    return value
  }
  return {
    name: `stage ${stage}`,
    s3: new S3Client(awsTimeouts),
    bucket: output('DropsBucketName'),
    texts: output('TextsBucketName'),
    table: { client: new DynamoDBClient(awsTimeouts), name: output('TableName') },
    apiUrl: output('ApiUrl').replace(/\/$/, ''),
    wakeUps: sqsWakeUps(output('WakeQueueUrl'), wakeLog, async () => queues()),
    dropQueue: () =>
      sqsDropQueue(
        queues(),
        {
          drops: output('DropsQueueUrl'),
          backlog: output('BacklogQueueUrl'),
          deadLetters: output('DeadLettersUrl'),
        },
        awsTimeouts.requestHandler.requestTimeout,
      ),
    failedRuns: () =>
      sqsFailedRuns(queues(), {
        release: output('ReleaseDeadLettersUrl'),
        push: output('PushDeadLettersUrl'),
      }),
    takedownMinutes: () => Number(output('TakedownMinutes')),
    meters: () =>
      cloudWatchMeters(
        {
          dropQueues: [output('DropsQueueName'), output('BacklogQueueName')],
          api: output('ApiName'),
          push: output('PushFunctionName'),
        },
        meterLog,
        async () => new (await import('@aws-sdk/client-cloudwatch')).CloudWatchClient(awsTimeouts),
      ),
  }
}

const queues = (): SQSClient => new SQSClient({ ...awsTimeouts, useQueueUrlAsEndpoint: false })

const readOutputs = async (stackName: string): Promise<Output[]> => {
  const client = new CloudFormationClient(awsTimeouts)
  const region = await client.config.region().catch((error: unknown) => {
    throw new Unavailable('no AWS region is known: set AWS_REGION', { cause: error })
  })
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName }))
    if (!Stacks)
      throw new Unavailable('the answer names no stack: does something else answer in the place of AWS?')
    return Stacks[0]?.Outputs ?? []
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new Unavailable(
      `cannot read the stack ${stackName} in ${region}: ${foreignWords(error) ?? `${error.message}${remedyOf(error)}`}`,
      {
        cause: error,
      },
    )
  } finally {
    client.destroy()
  }
}
