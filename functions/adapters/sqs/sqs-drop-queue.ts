import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { DropQueue } from '#ports'
import { queueTimeouts } from './queue-timeouts.ts'
import { readQueueState } from './read-queue-state.ts'

/** The most messages SQS returns or takes at once. */
const BATCH = 10
/** How many messages one redrive moves at most, so that it finishes within its call. */
const MOST_MOVED = 500
/**
 * How long SQS may wait for a message: only if it may, it asks all of its servers, and finds the few that are
 * there (docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html).
 */
const WAIT_SECONDS = 1
interface DropQueueUrls {
  drops: string
  /** The queue of drops that were set aside, counted with the others. */
  backlog: string
  deadLetters: string
}

/**
 * The queue of drops and its dead letters. A dead letter is moved by sending it again and then deleting it: a
 * failure in between leaves it twice, which ingest treats as once. (SQS's own StartMessageMoveTask offers no
 * completion to wait for, and no emulator implements it.) `answersWithin` is how long the client lets a call
 * take, in milliseconds, beside the time for which SQS waits.
 */
export const sqsDropQueue = (
  client: SQSClient,
  urls: DropQueueUrls,
  answersWithin: number = queueTimeouts.requestHandler.requestTimeout,
): DropQueue => {
  const requestTimeout = WAIT_SECONDS * 1000 + answersWithin
  const moveSome = async (): Promise<number> => {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: urls.deadLetters,
        MaxNumberOfMessages: BATCH,
        WaitTimeSeconds: WAIT_SECONDS,
      }),
      { requestTimeout },
    )
    if (Messages.length === 0) return 0
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: urls.drops,
        Entries: Messages.map(({ Body }, index) => ({ Id: String(index), MessageBody: Body })),
      }),
    )
    if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} dead letters: ${Failed[0]?.Message}`)
    await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: urls.deadLetters,
        Entries: Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
      }),
    )
    return Messages.length
  }
  return {
    async waiting() {
      const [drops, backlog] = await Promise.all([
        readQueueState(client, urls.drops),
        readQueueState(client, urls.backlog),
      ])
      return { waiting: drops.waiting + backlog.waiting, inFlight: drops.inFlight + backlog.inFlight }
    },
    deadLetters: () => readQueueState(client, urls.deadLetters),
    async redrive() {
      let moved = 0
      while (moved < MOST_MOVED) {
        const some = await moveSome()
        if (some === 0) break
        moved += some
      }
      return moved
    },
  }
}
