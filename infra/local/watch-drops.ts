import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { watch } from 'chokidar'
import { listDrops } from '#adapters/s3/list-drops.ts'
import { createKeyedMutex } from './create-keyed-mutex.ts'
import { isSystemError } from './is-system-error.ts'
import type { Report } from './report.ts'

/**
 * How hidden files are named, what an editor keeps beside a file, and what a browser or WinSCP has not
 * written whole.
 */
const UNFINISHED = /^\.|~$|\.(?:part|filepart|crdownload|download|tmp|swp)$/i

/**
 * Drops each file copied into a folder, under its path there, once it is completely written. A file present
 * at the start is dropped unless the newest version of its object has exactly its bytes: it came while the
 * stack was down, or the stack died while it was dropped. Files that are hidden or not whole yet are ignored
 * until they get another name. Files are dropped one after another, in the order they came: thousands that are copied
 * at once would take the table from the functions that read them. Those that come need not wait for those that were
 * there.
 */
export const watchDrops = async (
  folder: string,
  client: S3Client,
  bucket: string,
  report: Report,
): Promise<{ close(): Promise<void> }> => {
  let isReady = false
  let isClosed = false
  let newest: ReturnType<typeof readNewest> | undefined
  const isHeld = async (key: string, body: Uint8Array): Promise<boolean> => {
    newest ??= readNewest(client, bucket)
    const versionId = (await newest).get(key)
    if (versionId === undefined) return false
    const { ETag } = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
    )
    return ETag === `"${createHash('md5').update(body).digest('hex')}"`
  }
  const drop = async (path: string, isNew: boolean): Promise<void> => {
    if (isClosed) return
    const key = relative(folder, path).split(sep).join('/')
    try {
      // A pipe or a device may never end, and all other files would wait for it.
      if (!(await stat(path)).isFile()) return report.trouble(`${path} is no file: it was not dropped.`)
      const body = await readFile(path)
      if (isNew || !(await isHeld(key, body)))
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }))
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return
      if (!isSystemError(error, 'EACCES', 'EPERM')) throw error
      report.trouble(`Cannot read ${path} (${error.code}): make it readable, then copy it here again.`)
    }
  }
  const watcher = watch(folder, {
    awaitWriteFinish: { stabilityThreshold: 250, pollInterval: 50 },
    ignored: path => path !== folder && UNFINISHED.test(basename(path)),
  })
  const turns = createKeyedMutex()
  const dropInTurn = (path: string): void => {
    const failed = (error: Error) => report.trouble(`${path} was not dropped: ${error.message}`)
    const isNew = isReady
    void turns.take(isNew ? 'new' : 'known', () => drop(path, isNew).catch(failed))
  }
  watcher.on('add', dropInTurn)
  watcher.on('change', dropInTurn)
  watcher.on('error', error => report.trouble(`Watching ${folder}: ${String(error)}`))
  await new Promise<void>(resolve => watcher.once('ready', resolve))
  isReady = true
  return {
    // What has not had its turn is dropped at the next start.
    close: async () => {
      isClosed = true
      await watcher.close()
      for (const lane of ['new', 'known']) await turns.take(lane, async () => {})
    },
  }
}

/**
 * The newest version of each object, by key. An upload that was cut off may have left its bytes in the object;
 * only one that was announced has a version. The ETag of a version put whole is the MD5 of its bytes.
 */
const readNewest = async (client: S3Client, bucket: string): Promise<ReadonlyMap<string, string>> => {
  const newest = new Map<string, string>()
  for await (const { key, versionId } of listDrops(client, bucket))
    if (!newest.has(key)) newest.set(key, versionId)
  return newest
}
