import { mkdirSync } from 'node:fs'
import { buildApp } from 'fauxqs'
import type { Queue } from '#infra/local/template/resources/read-queues.ts'
import { pseudoParameters } from '#infra/local/template/values/pseudo-parameters.ts'
import { closeServer } from '../close-server.ts'
import type { Engine } from '../engine.ts'
import { listenNear } from '../listen-near.ts'
import { loopback } from '../loopback.ts'
import { loadQueueStores } from './load-queue-stores.ts'

export interface QueueEngine extends Engine {
  /** Creates a queue, or updates its attributes to the template's. Its messages stay. */
  putQueue(queue: Queue): void | Promise<void>
  send(queueArn: string, body: string): void
  /** How many seconds a queue's oldest message has been in it, in flight or not; 0 if it is empty. */
  oldestSeconds(name: string): number | undefined
  /** Makes messages visible at once that were in flight when the engine last stopped. */
  returnMessagesInFlight(): void
}

/**
 * SQS, embedded, with its queues and messages in a database in `folder`, written before a send is answered.
 */
export const openQueueEngine = async (folder: string, port: number): Promise<QueueEngine> => {
  mkdirSync(folder, { recursive: true })
  const { stores, persistence, createMessage } = await loadQueueStores(folder)
  const { sqsStore } = stores
  const app = buildApp({
    logger: false,
    defaultRegion: pseudoParameters['AWS::Region'],
    stores: stores as never,
  })
  await app.ready()
  const taken = await listenNear(app.server, port)
  const url = `http://${loopback}:${taken}`
  const find = (arn: string) => {
    const queue = sqsStore.getQueueByArn(arn)
    if (!queue) throw new Error(`No queue ${arn}`)
    return queue
  }
  return {
    url,
    putQueue: ({ name, arn, attributes }) => {
      const queue = sqsStore.getQueueByArn(arn)
      if (queue) queue.setAttributes(attributes)
      else sqsStore.createQueue(name, `${url}/${pseudoParameters['AWS::AccountId']}/${name}`, arn, attributes)
    },
    send: (queueArn, body) => find(queueArn).enqueue(createMessage(body, {})),
    oldestSeconds: name => {
      const queue = [...sqsStore.allQueues()].find(each => each.name === name)
      if (!queue) return undefined
      const { ready, delayed, inflight } = queue.inspectMessages()
      const messages = [...ready, ...delayed, ...inflight.map(({ message }) => message)]
      const oldest = Math.min(Date.now(), ...messages.map(({ sentTimestamp }) => sentTimestamp))
      return Math.floor((Date.now() - oldest) / 1000)
    },
    // Not 0 seconds, with which fauxqs 2.4.1 writes a row that its own database refuses.
    returnMessagesInFlight: () => {
      for (const queue of sqsStore.allQueues())
        for (const { receiptHandle } of queue.inspectMessages().inflight)
          queue.changeVisibility(receiptHandle, 0.001)
    },
    close: async () => {
      sqsStore.shutdown()
      await closeServer(app.server)
      await app.close()
      persistence.close()
    },
  }
}
