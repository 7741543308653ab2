import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSequencer } from '#infra/local/engines/objects/create-sequencer.ts'
import { objectCreatedMessage } from '#infra/local/engines/objects/object-created-message.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import { S3Event } from '#schemas/drops/s3-event.ts'
import { hasMoto } from './has-moto.ts'
import { type Moto, openMoto } from './open-moto.ts'

/**
 * AWS documents (docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html) that the
 * event of a created object has a sequencer, and the version if the bucket keeps versions. The local engine
 * sends both, moto neither, hence its postman.
 */
describe.skipIf(!hasMoto)(
  'moto’s S3, compared with AWS’s documentation (skipped where moto is not installed)',
  () => {
    const body = new TextEncoder().encode('The harbour reopened.')
    let moto: Moto
    let s3: S3Client
    let sqs: SQSClient
    beforeAll(async () => {
      moto = await openMoto()
      s3 = new S3Client({ ...sdkSettings, endpoint: moto.url })
      sqs = new SQSClient({ ...sdkSettings, endpoint: moto.url })
      await s3.send(new CreateBucketCommand({ Bucket: 'drops' }))
      await s3.send(
        new PutBucketVersioningCommand({ Bucket: 'drops', VersioningConfiguration: { Status: 'Enabled' } }),
      )
    })
    afterAll(async () => {
      s3.destroy()
      sqs.destroy()
      await moto.close()
    })

    test('a put into a versioned bucket is answered with its version', async () => {
      const first = await putDrop(s3, 'drops', 'a story.txt', body)
      expect(await putDrop(s3, 'drops', 'a story.txt', body)).not.toBe(first)
    })

    test('its events lack sequencer and version, and are refused as S3 events', async () => {
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'told' }))
      await s3.send(
        new PutBucketNotificationConfigurationCommand({
          Bucket: 'drops',
          NotificationConfiguration: {
            QueueConfigurations: [
              { Events: ['s3:ObjectCreated:*'], QueueArn: 'arn:aws:sqs:us-east-1:000000000000:told' },
            ],
          },
        }),
      )
      await putDrop(s3, 'drops', 'told.txt', body)
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 5 }),
      )
      const events = Messages.map(({ Body = '' }) => JSON.parse(Body)).filter(event => 'Records' in event)
      expect(events).toHaveLength(1)
      expect(events[0].Records[0].s3.object).not.toHaveProperty('sequencer')
      expect(events[0].Records[0].s3.object).not.toHaveProperty('versionId')
      expect(S3Event.safeParse(events[0]).success).toBe(false)
    })
  },
)

test('events of the embedded S3 have a sequencer and a version', () => {
  const message = objectCreatedMessage({
    eventName: 'ObjectCreated:Put',
    bucket: 'drops',
    key: 'a story.txt',
    size: 21,
    versionId: 'v1',
    sequencer: createSequencer()(),
  })
  expect(S3Event.parse(message)).toMatchObject({
    Records: [{ s3: { object: { key: 'a+story.txt', versionId: 'v1', sequencer: expect.any(String) } } }],
  })
})
