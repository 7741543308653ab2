import { readFile } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { writeDropMetadata } from '#adapters/s3/write-drop-metadata.ts'
import { awaitReceipt } from '#infra/local/await-receipt.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import type { Receipt } from '#schemas/receipt.ts'
import type { Reinstatement } from '#schemas/revision.ts'
import { fileTrouble } from '../file-trouble.ts'
import type { Destination } from './destination.ts'

/** What became of one file. `late`: it is stored, but its receipt has not come in time. */
export type Dropped =
  | { file: string; kind: 'receipt'; receipt: Receipt }
  | { file: string; kind: 'late' }
  | { file: string; kind: 'unreadable'; reason: string }

interface Options {
  prefix: string
  waitSeconds: number
  /** Who drops them. */
  by?: string | undefined
  /** Present if the drops are to undo mistaken kills. */
  reinstatement?: Reinstatement | undefined
  /** Called when a step is done: each file has two, its upload and its receipt. */
  onStep: (file: string) => void
}

/**
 * The key a file is dropped under: its name after the prefix. It identifies copy that states no identity of
 * its own.
 */
const keyOf = (file: string, prefix: string): string => posix.join(prefix, basename(file))

/** Uploads files one after another, to keep their order, and waits for the receipt of each. */
export const dropFiles = async (
  { s3, bucket, table }: Destination,
  files: readonly string[],
  { prefix, waitSeconds, by, reinstatement, onStep }: Options,
): Promise<Dropped[]> => {
  const receipts = dynamoReceipts(table)
  const results: Promise<Dropped>[] = []
  for (const file of files) {
    const body = await open(file)
    if (typeof body === 'string') {
      results.push(Promise.resolve({ file, kind: 'unreadable', reason: body }))
      continue
    }
    const key = keyOf(file, prefix)
    const versionId = await putDrop(s3, bucket, key, body, writeDropMetadata({ by, reinstatement }))
    onStep(file)
    results.push(
      awaitReceipt(receipts, { bucket, key, versionId }, waitSeconds * 1000).then(receipt => {
        onStep(file)
        return receipt ? { file, kind: 'receipt', receipt } : { file, kind: 'late' }
      }),
    )
  }
  return await Promise.all(results)
}

/** The file's bytes, or why it cannot be read. */
const open = async (file: string): Promise<Uint8Array | string> => {
  try {
    return await readFile(file)
  } catch (error) {
    const trouble = fileTrouble(error)
    if (!trouble) throw error
    return trouble
  }
}
