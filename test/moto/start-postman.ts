import { ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3'
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { createSequencer } from '#infra/local/engines/objects/create-sequencer.ts'
import { objectCreatedMessage } from '#infra/local/engines/objects/object-created-message.ts'
import { pseudoParameters } from '#infra/local/template/values/pseudo-parameters.ts'
import { MotoEvent } from './moto-event.ts'

interface Postman {
  /** The queue that moto's S3 notifies. */
  inboxArn: string
  /** Forwards what is reported of a bucket to this queue. */
  carry(bucket: string, queueUrl: string): void
  stop(): Promise<void>
}

/**
 * Carries what moto's S3 reports of objects to their queue, adding what AWS documents and moto omits: the
 * sequencer, the version, the time zone of the instant, and the form-encoding of the key.
 */
export const startPostman = async (s3: S3Client, sqs: SQSClient): Promise<Postman> => {
  const { QueueUrl: inbox } = await sqs.send(new CreateQueueCommand({ QueueName: 'inbox' }))
  const nextSequencer = createSequencer()
  const queues = new Map<string, string>()
  const stopping = new AbortController()

  /** moto 5.1 sends the key as it is, 5.2 form-encoded, as AWS documents: whichever exists is meant. */
  const findObject = async (bucket: string, told: string) => {
    for (const key of [told, decodeURIComponent(told.replaceAll('+', ' '))]) {
      const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }))
      const latest = Versions.find(({ Key, IsLatest }) => Key === key && IsLatest)
      if (latest) return { key, versionId: latest.VersionId }
    }
    throw new Error(`moto told of ${told}, which is not in ${bucket}`)
  }

  const deliver = async (body: string): Promise<void> => {
    const told = MotoEvent.safeParse(JSON.parse(body))
    // The test event that S3 sends when notifications are set up.
    if (!told.success) return
    for (const {
      eventName,
      s3: { bucket, object },
    } of told.data.Records) {
      const { key, versionId } = await findObject(bucket.name, object.key)
      const message = objectCreatedMessage({
        key,
        size: object.size,
        eTag: object.eTag,
        eventName,
        bucket: bucket.name,
        sequencer: nextSequencer(),
        ...(versionId && { versionId }),
      })
      await sqs.send(
        new SendMessageCommand({ QueueUrl: queues.get(bucket.name), MessageBody: JSON.stringify(message) }),
      )
    }
  }

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const received = sqs.send(new ReceiveMessageCommand({ QueueUrl: inbox, WaitTimeSeconds: 20 }), {
        abortSignal: stopping.signal,
      })
      const { Messages = [] } = await received.catch((error: unknown) => {
        if (stopping.signal.aborted) return { Messages: [] }
        throw error
      })
      for (const { Body = '', ReceiptHandle } of Messages) {
        await deliver(Body)
        await sqs.send(new DeleteMessageCommand({ QueueUrl: inbox, ReceiptHandle }))
      }
    }
  }
  const running = run()
  return {
    inboxArn: `arn:aws:sqs:${pseudoParameters['AWS::Region']}:${pseudoParameters['AWS::AccountId']}:inbox`,
    carry: (bucket, queueUrl) => void queues.set(bucket, queueUrl),
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
