import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { awaitReceipt } from '../await-receipt.ts'
import { putDrop } from '../put-drop.ts'
import type { LocalStack } from '../start-local-stack.ts'
import { isDropped } from './is-dropped.ts'

const folder = join(import.meta.dirname, '../samples')

/** How long to wait for the samples' receipts. */
const patience = 15_000

/**
 * Drops the sample stories that are missing from this stack's bucket, waits for their receipts, and returns
 * the keys still without one. The bucket decides: if only the table was lost, it is left empty for a restore.
 */
export const dropSamples = async ({ settings, table, s3 }: LocalStack): Promise<{ waiting: string[] }> => {
  const bucket = settings.dropsBucket
  const receipts = dynamoReceipts(table)
  const waiting: string[] = []
  const drops: { key: string; versionId: string }[] = []
  for (const name of readdirSync(folder).sort()) {
    const key = `samples/${name}`
    if (await isDropped(s3, bucket, key)) continue
    drops.push({ key, versionId: await putDrop(s3, bucket, key, readFileSync(join(folder, name))) })
  }
  for (const drop of drops)
    if (!(await awaitReceipt(receipts, { bucket, ...drop }, patience))) waiting.push(drop.key)
  return { waiting }
}
