/**
 * The most AWS calls of one piece of work, to the table and to S3: a drop that kills, embargoes or corrects; one embargo; a cold call of
 * the API for a large article; one key. A batch, a package or a minute's run is many pieces: whatever of it time cuts off
 * comes again. `faults.test.ts` holds what is really called to these numbers.
 */
export const longestPath = {
  ingest: { table: 18, objects: 3 },
  release: { table: 13, objects: 1 },
  api: { table: 5, objects: 1 },
  authorize: { table: 1, objects: 0 },
} as const
