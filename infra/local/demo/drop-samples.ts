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

const DAY_MS = 24 * 60 * 60 * 1000
/** The day on which a sample's embargo ends, "January 15, 2027": one that a file names would be over, or so far off that the desk is asked. */
const embargoDay = (): string =>
  new Date(Date.now() + 30 * DAY_MS).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })

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
    const copy = readFileSync(join(folder, name), 'utf8').replace('{day}', embargoDay())
    drops.push({ key, versionId: await putDrop(s3, bucket, key, Buffer.from(copy)) })
  }
  for (const drop of drops)
    if (!(await awaitReceipt(receipts, { bucket, ...drop }, patience))) waiting.push(drop.key)
  return { waiting }
}
