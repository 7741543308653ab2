/** What DynamoDB, S3 and SQS call an error about a table, bucket or queue that is not there. */
const names = new Set(['ResourceNotFoundException', 'NoSuchBucket', 'QueueDoesNotExist'])

/** Whether an error says that a table, bucket or queue is not there. */
export const isGone = ({ name }: Error): boolean => names.has(name)
