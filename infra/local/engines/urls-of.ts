import type { Engines } from '../open-engines.ts'

/** Where what stands for AWS is called. */
export const urlsOf = ({ tables, objects, queues, meters }: Engines) => ({
  dynamodbUrl: tables.url,
  s3Url: objects.url,
  sqsUrl: queues.url,
  cloudwatchUrl: meters.url,
})
