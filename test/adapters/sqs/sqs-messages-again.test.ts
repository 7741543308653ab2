import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { SQSClient } from '@aws-sdk/client-sqs'
import { expect, onTestFinished, test } from 'vitest'
import { sqsMessagesAgain } from '#adapters/sqs/sqs-messages-again.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'

test('messages are sent with their bodies, and those that SQS refused are not counted as sent', async () => {
  const asked: unknown[] = []
  const server = createServer(async (request, response) => {
    asked.push(JSON.parse(await text(request)))
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(
      JSON.stringify({
        Successful: [{ Id: 'one', MessageId: 'new', MD5OfMessageBody: '' }],
        Failed: [{ Id: 'two', Code: 'InternalError', SenderFault: false }],
      }),
    )
  })
  const url = `http://127.0.0.1:${await listen(server, 0)}`
  const client = new SQSClient({ ...sdkSettings, endpoint: url, md5: false })
  onTestFinished(() => {
    client.destroy()
    server.closeAllConnections()
    server.close()
  })
  const messages = [
    { messageId: 'one', body: 'a drop' },
    { messageId: 'two', body: 'another' },
  ]
  expect(await sqsMessagesAgain(`${url}/0/drops`, messages, client)).toEqual(new Set(['one']))
  expect(asked).toEqual([
    {
      QueueUrl: `${url}/0/drops`,
      Entries: [
        { Id: 'one', MessageBody: 'a drop' },
        { Id: 'two', MessageBody: 'another' },
      ],
    },
  ])
})
