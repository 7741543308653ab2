import { isSystemError } from '#infra/local/is-system-error.ts'
import { StartError } from '#infra/local/start-error.ts'

interface StoredMessage {
  /** In milliseconds since 1970. */
  sentTimestamp: number
}

/** One queue of fauxqs, with the fields used here. */
interface StoredQueue {
  name: string
  setAttributes(attributes: Record<string, string>): void
  enqueue(message: object): void
  inspectMessages(): {
    ready: StoredMessage[]
    delayed: StoredMessage[]
    inflight: { receiptHandle: string; message: StoredMessage }[]
  }
  changeVisibility(receiptHandle: string, seconds: number): void
  persistence?: object
}

interface QueueStore {
  createQueue(name: string, url: string, arn: string, attributes: Record<string, string>): StoredQueue
  getQueueByArn(arn: string): StoredQueue | undefined
  allQueues(): Iterable<StoredQueue>
  shutdown(): void
  persistence?: object
}

interface Persistence {
  db: { exec(sql: string): void }
  loadSqsAndSns(queues: QueueStore, topics: object): void
  close(): void
}

/** Opens the database. Throws a {@link StartError} if SQLite finds no database there that it can read. */
const openPersistence = (open: () => Persistence, folder: string): Persistence => {
  try {
    return open()
  } catch (error) {
    if (!isSystemError(error, 'ERR_SQLITE_ERROR')) throw error
    throw new StartError(
      `The queues in ${folder} cannot be opened (${error.message}): remove that folder, and start again. Only drops that wait are lost with it: drop them again.`,
    )
  }
}

/**
 * fauxqs's queues, loaded from the database in `folder` and written through to it. Its own `startFauxqs` does
 * the same but listens on every network interface, which a local stack must not do; so the parts are taken
 * from the package's files.
 */
export const loadQueueStores = async (folder: string) => {
  const part = async (path: string) => import(new URL(path, import.meta.resolve('fauxqs')).href)
  const [sqs, sns, s3, persistenceManager] = await Promise.all([
    part('./sqs/sqsStore.js'),
    part('./sns/snsStore.js'),
    part('./s3/s3Store.js'),
    part('./persistence.js'),
  ])
  const sqsStore: QueueStore = new sqs.SqsStore()
  const snsStore: object = new sns.SnsStore()
  const s3Store: object = new s3.S3Store()
  const persistence = openPersistence(() => new persistenceManager.PersistenceManager(folder), folder)
  // SQLite then waits for the disk at its checkpoints, not for each of a message's three writes: the system's death may cost
  // messages, that of the process does not.
  persistence.db.exec('PRAGMA synchronous = NORMAL')
  // They must be loaded before persistence is attached: otherwise each queue would be written again and its
  // messages deleted.
  persistence.loadSqsAndSns(sqsStore, snsStore)
  sqsStore.persistence = persistence
  for (const queue of sqsStore.allQueues()) queue.persistence = persistence
  const createMessage: (body: string, attributes: object) => object = sqs.SqsStore.createMessage
  return { stores: { sqsStore, snsStore, s3Store }, persistence, createMessage }
}
