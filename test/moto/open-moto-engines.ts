import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import type { Engines } from '#infra/local/open-engines.ts'
import type { Bucket } from '#infra/local/template/resources/read-buckets.ts'
import type { Queue } from '#infra/local/template/resources/read-queues.ts'
import { pseudoParameters } from '#infra/local/template/values/pseudo-parameters.ts'
import { openMoto } from './open-moto.ts'
import { startPostman } from './start-postman.ts'

/**
 * DynamoDB, S3, SQS and CloudWatch on one moto, for the local stack to run on instead of its own engines.
 * What moto's S3 reports of an object goes through a postman, who completes it to what AWS documents.
 */
export const openMotoEngines = async (): Promise<Engines> => {
  const moto = await openMoto()
  const { url } = moto
  const s3 = new S3Client({ ...sdkSettings, endpoint: url, forcePathStyle: true })
  const sqs = new SQSClient({ ...sdkSettings, endpoint: url })
  const queueUrl = (arn: string) => `${url}/${pseudoParameters['AWS::AccountId']}/${arn.split(':').at(-1)}`
  const send = async (queueArn: string, body: string): Promise<void> => {
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(queueArn), MessageBody: body }))
  }
  const postman = await startPostman(s3, sqs)
  const putBucket = async ({ name, versioned, notifications }: Bucket): Promise<void> => {
    await s3.send(new CreateBucketCommand({ Bucket: name }))
    if (versioned)
      await s3.send(
        new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status: 'Enabled' } }),
      )
    const [told] = notifications
    if (!told) return
    postman.carry(name, queueUrl(told.queueArn))
    await s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: name,
        NotificationConfiguration: {
          QueueConfigurations: [{ Events: ['s3:ObjectCreated:*'], QueueArn: postman.inboxArn }],
        },
      }),
    )
  }
  return {
    tables: { url, close: async () => {} },
    objects: {
      url,
      putBuckets: async buckets => {
        for (const bucket of buckets) await putBucket(bucket)
      },
      close: async () => {},
    },
    queues: {
      url,
      putQueue: async ({ name, attributes }: Queue) => {
        await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))
      },
      send: (queueArn, body) => void send(queueArn, body),
      oldestSeconds: () => undefined,
      returnMessagesInFlight: () => {},
      close: async () => {},
    },
    meters: { url, measure: () => {}, close: async () => {} },
    close: async () => {
      await postman.stop()
      s3.destroy()
      sqs.destroy()
      await moto.close()
    },
  }
}
