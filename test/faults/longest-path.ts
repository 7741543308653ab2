/**
 * The most AWS calls of one piece of work, to the table, to S3 and to SQS: a drop that kills (a large text takes
 * one more of S3's and half of the table's); one embargo; a cold API call for a large article; one key; a webhook that is woken, and one
 * message to it. A batch, a package or a minute's run is many pieces: whatever is cut off comes again.
 * `faults.test.ts` compares these numbers with the actual calls.
 */
export const longestPath = {
  ingest: { table: 23, objects: 1, queues: 1 },
  release: { table: 13, objects: 1, queues: 1 },
  api: { table: 6, objects: 1, queues: 0 },
  wake: { table: 5, objects: 0, queues: 1 },
  push: { table: 14, objects: 1, queues: 1 },
  authorize: { table: 1, objects: 0, queues: 0 },
} as const
