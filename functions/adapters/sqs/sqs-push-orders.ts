import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { PushOrders } from '#ports'

/** The most messages one SendMessageBatch takes (SQS quotas). */
const BATCH = 10

/**
 * Sends one message per webhook, so that each is pushed in a run of its own. Throws if a message was refused.
 */
export const sqsPushOrders = (client: SQSClient, queueUrl: string): PushOrders => ({
  async send(orders, afterSeconds = 0) {
    for (let at = 0; at < orders.length; at += BATCH) {
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: orders.slice(at, at + BATCH).map((order, index) => ({
            Id: String(index),
            MessageBody: JSON.stringify(order),
            DelaySeconds: afterSeconds,
          })),
        }),
      )
      if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} orders: ${Failed[0]?.Message}`)
    }
  },
})
