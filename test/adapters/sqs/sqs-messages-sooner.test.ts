import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { SQSClient } from '@aws-sdk/client-sqs'
import { expect, onTestFinished, test } from 'vitest'
import { sqsMessagesSooner } from '#adapters/sqs/sqs-messages-sooner.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'

test('each message is hidden for its own seconds, and one that SQS refuses is told of', async () => {
  const asked: unknown[] = []
  let refused: object[] = []
  const server = createServer(async (request, response) => {
    asked.push(JSON.parse(await text(request)))
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(JSON.stringify({ Successful: [], Failed: refused }))
  })
  const url = `http://127.0.0.1:${await listen(server, 0)}`
  const client = new SQSClient({ ...sdkSettings, endpoint: url })
  onTestFinished(() => {
    client.destroy()
    server.closeAllConnections()
    server.close()
  })
  const messages = [
    { record: { messageId: 'one', receiptHandle: 'handle-1' }, seconds: 15 },
    { record: { messageId: 'two', receiptHandle: 'handle-2' }, seconds: 60 },
  ]
  await sqsMessagesSooner(`${url}/0/drops`, messages, client)
  expect(asked).toEqual([
    {
      QueueUrl: `${url}/0/drops`,
      Entries: [
        { Id: 'one', ReceiptHandle: 'handle-1', VisibilityTimeout: 15 },
        { Id: 'two', ReceiptHandle: 'handle-2', VisibilityTimeout: 60 },
      ],
    },
  ])
  refused = [{ Id: 'two', Code: 'ReceiptHandleIsInvalid', SenderFault: true }]
  await expect(sqsMessagesSooner(`${url}/0/drops`, messages, client)).rejects.toThrow('refused 1 of 2')
})
