import type { Engines } from '../open-engines.ts'

/** The URLs of the stand-ins for AWS. */
export const urlsOf = ({ tables, objects, queues, meters }: Engines) => ({
  dynamodbUrl: tables.url,
  s3Url: objects.url,
  sqsUrl: queues.url,
  cloudwatchUrl: meters.url,
})
