import type { SQSEvent, SQSRecord } from 'aws-lambda'

/** A batch of one message, as Lambda is first given it, with what Wiredesk reads of it. */
export const oneMessage = (messageId: string, body: string): SQSEvent => {
  const attributes = { ApproximateReceiveCount: '1' }
  return { Records: [{ messageId, body, attributes, eventSource: 'aws:sqs' } as SQSRecord] }
}
