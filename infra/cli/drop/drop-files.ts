import { basename, posix } from 'node:path'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { writeDropMetadata } from '#adapters/s3/write-drop-metadata.ts'
import { awaitReceipt } from '#infra/local/await-receipt.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { Reinstatement } from '#schemas/revision.ts'
import { fileTrouble } from '../file-trouble.ts'
import { readSource } from '../read-source.ts'
import type { Destination } from './destination.ts'
import { isUnreachable } from './is-unreachable.ts'

/**
 * What became of one file. `late`: it is stored, but its receipt has not come in time. `unsent`: the
 * connection broke before it was known to be stored.
 */
export type Dropped =
  | { file: string; kind: 'receipt'; receipt: Receipt }
  | { file: string; kind: 'late' }
  | { file: string; kind: 'unreadable' | 'unsent'; reason: string }

interface Options {
  prefix: string
  waitSeconds: number
  /** Who drops them. */
  by?: string | undefined
  /** Present if the drops are to undo mistaken kills. */
  reinstatement?: Reinstatement | undefined
  /** Called when a step is done: each file has two, its upload and its receipt. */
  onStep: (file: string) => void
  /** Called with each result, in the order of the files, as soon as it and those before it are known. */
  onDropped?: (dropped: Dropped) => Promise<void>
}

/**
 * The key a file is dropped under: its name after the prefix. It identifies copy that states no identity of
 * its own.
 */
const keyOf = (file: string, prefix: string): string => posix.join(prefix, basename(file))

/**
 * Uploads files one after another, to keep their order, and waits for the receipt of each. If the connection
 * breaks, the files after it are not sent either. Throws if none could be sent.
 */
export const dropFiles = async (
  { s3, bucket, table }: Destination,
  files: readonly string[],
  { prefix, waitSeconds, by, reinstatement, onStep, onDropped }: Options,
): Promise<Dropped[]> => {
  const receipts = dynamoReceipts(table)
  const results: Promise<Dropped>[] = []
  let told = Promise.resolve()
  const add = (result: Promise<Dropped>): void => {
    results.push(result)
    told = told.then(async () => onDropped?.(await result))
    // What fails is thrown below.
    told.catch(() => {})
  }
  let broken: Error | undefined
  for (const file of files) {
    if (broken) {
      add(Promise.resolve({ file, kind: 'unsent', reason: broken.message }))
      continue
    }
    const body = await open(file)
    if (typeof body === 'string') {
      add(Promise.resolve({ file, kind: 'unreadable', reason: body }))
      continue
    }
    const key = keyOf(file, prefix)
    const metadata = writeDropMetadata({ by, reinstatement })
    const put = await putDrop(s3, bucket, key, body, metadata).catch(ifUnreachable)
    if (put instanceof Error) {
      if (results.length === 0) throw put
      broken = put
      add(Promise.resolve({ file, kind: 'unsent', reason: put.message }))
      continue
    }
    onStep(file)
    const drop = { bucket, key, versionId: put }
    add(
      awaitReceipt(receipts, drop, waitSeconds * 1000)
        .catch(ifUnreachable)
        .then(receipt => {
          onStep(file)
          return !receipt || receipt instanceof Error
            ? { file, kind: 'late' }
            : { file, kind: 'receipt', receipt }
        }),
    )
  }
  const dropped = await Promise.all(results)
  await told
  return dropped
}

/** The error, if it says that the place cannot be reached; throws any other. */
const ifUnreachable = (error: unknown): Error => {
  if (!isUnreachable(error)) throw error
  return error
}

/** The file's bytes, or why it cannot be read. */
const open = async (file: string): Promise<Uint8Array | string> => {
  try {
    return await readSource(file)
  } catch (error) {
    const trouble = fileTrouble(error)
    if (!trouble) throw error
    return trouble
  }
}
