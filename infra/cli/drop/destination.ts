import type { S3Client } from '@aws-sdk/client-s3'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import type { DropQueue, FailedRuns, Meters, WakeUps } from '#ports'

/** Where drops go, and the table their receipts are in. */
export interface Destination {
  /** For people: "the local stack", "stage prod". */
  name: string
  s3: S3Client
  bucket: string
  /** Bucket of texts too large for the table. */
  texts: string
  table: DynamoTable
  /** The URL before every route, without a trailing slash. */
  apiUrl: string
  /** Woken when the log has grown, or a webhook has something to send. */
  wakeUps: WakeUps
  /**
   * The queue of drops, and its dead letters. Throws Unavailable if the place was deployed before its outputs
   * named them.
   */
  dropQueue: () => DropQueue
  /**
   * The dead letters of release and push. Throws Unavailable if the place was deployed before its outputs named
   * them.
   */
  failedRuns: () => FailedRuns
  /**
   * How many minutes licensees have to acknowledge a kill there. Throws Unavailable if the place was deployed
   * before its outputs said so.
   */
  takedownMinutes: () => number
  /**
   * What AWS measures there. Throws Unavailable if the place was deployed before its outputs named what is
   * measured.
   */
  meters: () => Meters
}
