import type { Engine } from './engines/engine.ts'
import { type ObjectEngine, openObjectEngine } from './engines/objects/open-object-engine.ts'
import { type MeterEngine, openMeterEngine } from './engines/open-meter-engine.ts'
import { openQueueEngine, type QueueEngine } from './engines/queues/open-queue-engine.ts'
import { openTableEngine } from './engines/table/open-table-engine.ts'
import type { Home } from './home/open-home.ts'
import type { Report } from './report.ts'

export interface Engines {
  tables: Engine
  objects: ObjectEngine
  queues: QueueEngine
  meters: MeterEngine
  close(): Promise<void>
}

/**
 * Opens DynamoDB, S3, SQS and CloudWatch on the four ports after `port`, or on free ones if those are taken
 * or `port` is 0.
 */
export const openEngines = async (home: Home, port: number, report: Report): Promise<Engines> => {
  const [first, second, third, fourth] = [1, 2, 3, 4].map(each => (port === 0 ? 0 : port + each))
  const queues = await openQueueEngine(home.queues, third ?? 0)
  const [objects, tables, meters] = await Promise.all([
    openObjectEngine(home.objects, first ?? 0, queues.send, error => {
      // An error with a status is S3's own answer to a caller, such as NoSuchKey.
      if (!('status' in error)) report.trouble(`S3: ${error.message}`)
    }),
    openTableEngine(home.tables, second ?? 0),
    openMeterEngine(fourth ?? 0),
  ])
  meters.measure('AWS/SQS ApproximateAgeOfOldestMessage', queues.oldestSeconds)
  return {
    tables,
    objects,
    queues,
    meters,
    close: async () => {
      await objects.close()
      await Promise.all([queues.close(), tables.close(), meters.close()])
    },
  }
}
