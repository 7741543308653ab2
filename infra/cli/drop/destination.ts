import type { S3Client } from '@aws-sdk/client-s3'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import type { DropQueue, Meters, WakeUps } from '#ports'

/** Where drops go, and the table that their receipts come to. */
export interface Destination {
  /** For people: "the local stack", "stage prod". */
  name: string
  s3: S3Client
  bucket: string
  /** Bucket of the texts that outgrew the table. */
  texts: string
  table: DynamoTable
  /** Where licensees fetch: the address in front of every route, without a slash at its end. */
  apiUrl: string
  /** Told when the log has grown, or a webhook has something to send. */
  wakeUps: WakeUps
  /** The queue that drops wait in, and its dead letters. Throws Unavailable where the place was deployed before it named them. */
  dropQueue: () => DropQueue
  /** What AWS measures of it. Throws Unavailable where the place was deployed before it named what is measured. */
  meters: () => Meters
}
