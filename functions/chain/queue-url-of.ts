import type { SQSRecord } from 'aws-lambda'

/** Of the URLs of two queues, that of the one that a message came from; of the first, if its record does not say. */
export const queueUrlOf = (
  record: Pick<SQSRecord, 'eventSourceARN'> | undefined,
  [first, second]: readonly [string, string],
): string => {
  const name = record?.eventSourceARN?.split(':').at(-1)
  return name && second.endsWith(`/${name}`) ? second : first
}
