import type { Engine } from './engines/engine.ts'
import { type ObjectEngine, openObjectEngine } from './engines/open-object-engine.ts'
import { openQueueEngine, type QueueEngine } from './engines/open-queue-engine.ts'
import { openTableEngine } from './engines/open-table-engine.ts'
import type { Home } from './home/open-home.ts'
import type { Report } from './report.ts'

export interface Engines {
  tables: Engine
  objects: ObjectEngine
  queues: QueueEngine
  close(): Promise<void>
}

/** Opens DynamoDB, S3 and SQS on the three ports after `port`, or on free ones where those are taken or `port` is 0. */
export const openEngines = async (home: Home, port: number, report: Report): Promise<Engines> => {
  const [first, second, third] = port === 0 ? [0, 0, 0] : [port + 1, port + 2, port + 3]
  const queues = await openQueueEngine(home.queues, third ?? 0)
  const [objects, tables] = await Promise.all([
    openObjectEngine(home.objects, first ?? 0, queues.send, error => {
      // What has a status is S3's own answer to a caller, such as NoSuchKey.
      if (!('status' in error)) report.trouble(`S3: ${error.message}`)
    }),
    openTableEngine(home.tables, second ?? 0),
  ])
  return {
    tables,
    objects,
    queues,
    close: async () => {
      await objects.close()
      await Promise.all([queues.close(), tables.close()])
    },
  }
}
