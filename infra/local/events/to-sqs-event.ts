import type { Message } from '@aws-sdk/client-sqs'
import { pseudoParameters } from '../template/values/pseudo-parameters.ts'

/**
 * The event with which Lambda calls a function for messages of a queue
 * (docs.aws.amazon.com/lambda/latest/dg/with-sqs.html).
 */
export const toSqsEvent = (messages: readonly Message[], queueArn: string) => ({
  Records: messages.map(message => ({
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, attribute]) => [
        name,
        {
          stringValue: attribute.StringValue,
          binaryValue: attribute.BinaryValue && Buffer.from(attribute.BinaryValue).toString('base64'),
          dataType: attribute.DataType,
        },
      ]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: pseudoParameters['AWS::Region'],
  })),
})
