import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArrivals } from '#adapters/dynamodb/dynamo-arrivals.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { s3DropStore } from '#adapters/s3/s3-drop-store.ts'
import { s3TextStore } from '#adapters/s3/s3-text-store.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createRecommitChange } from '#commit/recommit-change.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Drop } from '#schemas/drop.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import type { Destination } from '../drop/destination.ts'
import { asItCame, type Former } from './as-it-came.ts'

/** What ingests drops and commits changes at a place, by a clock that is set to when they first came. */
export const restorePorts = (destination: Destination) => {
  const clock = createSetClock()
  const ports = { ...deskPorts(destination), clock }
  const ingestPorts = {
    ...ports,
    drops: s3DropStore(destination.s3),
    receipts: dynamoReceipts(destination.table),
    aliases: dynamoAliases(destination.table),
    arrivals: dynamoArrivals(destination.table, s3TextStore(destination.s3, destination.texts)),
    commitRevision: createCommitRevision(ports),
  }
  return {
    clock,
    articles: ports.articles,
    changes: ports.changes,
    /** Ingests a drop, as what it was when it came if the export tells. */
    ingestDrop: (drop: Drop, former: Former | undefined) =>
      createIngestDrop({
        ...ingestPorts,
        read: async bytes => (former ? asItCame(await readDrop(bytes), former) : readDrop(bytes)),
      })(drop),
    recommitChange: createRecommitChange(ports),
    commitRevision: ingestPorts.commitRevision,
  }
}

export type RestorePorts = ReturnType<typeof restorePorts>

/** A clock that shows the time it was last set to. */
const createSetClock = () => {
  let shown = new Date(0)
  return {
    now: () => shown,
    set: (now: Date) => {
      shown = now
    },
  }
}
