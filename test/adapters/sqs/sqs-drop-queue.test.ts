import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pass } from 'node:timers/promises'
import { SQSClient } from '@aws-sdk/client-sqs'
import { expect, onTestFinished, test } from 'vitest'
import { queueTimeouts } from '#adapters/sqs/queue-timeouts.ts'
import { sqsDropQueue } from '#adapters/sqs/sqs-drop-queue.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'

const letter = { MessageId: 'one', ReceiptHandle: 'handle', Body: 'a drop' }

/** An SQS whose few messages are on servers that it does not ask unless it may wait. */
const openScattered = async () => {
  const letters = [letter]
  const sent: unknown[] = []
  const answers: Record<string, (input: Record<string, unknown>) => Promise<object>> = {
    async ReceiveMessage({ WaitTimeSeconds }) {
      if (!WaitTimeSeconds) return {}
      if (letters.length === 0) await pass(Number(WaitTimeSeconds) * 1000 + 100)
      return { Messages: letters.splice(0) }
    },
    async SendMessageBatch({ Entries }) {
      sent.push(Entries)
      return { Successful: [], Failed: [] }
    },
    DeleteMessageBatch: async () => ({ Successful: [], Failed: [] }),
  }
  const server = createServer(async (request, response) => {
    const call = String(request.headers['x-amz-target']).replace('AmazonSQS.', '')
    const answer = await answers[call]?.(JSON.parse(await text(request)))
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(JSON.stringify(answer))
  })
  const url = `http://127.0.0.1:${await listen(server, 0)}`
  const client = new SQSClient({ ...sdkSettings, ...queueTimeouts, endpoint: url, md5: false })
  onTestFinished(() => {
    client.destroy()
    server.closeAllConnections()
    server.close()
  })
  const urls = { drops: `${url}/0/drops`, backlog: `${url}/0/backlog`, deadLetters: `${url}/0/dead` }
  return { queue: sqsDropQueue(client, urls), sent }
}

test('a redrive finds the few dead letters that SQS would miss if it answered at once', async () => {
  const { queue, sent } = await openScattered()
  expect(await queue.redrive()).toBe(1)
  expect(sent).toEqual([[{ Id: '0', MessageBody: 'a drop' }]])
})
