import { createWriteStream, rmSync, type WriteStream } from 'node:fs'
import { link, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { isSystemError } from '#infra/local/is-system-error.ts'
import { beforeSignals } from '../before-signals.ts'

/**
 * Writes text into a new file that only its owner can read. Throws if there is a file of that name. The file gets
 * its name once it is whole and on the disk: none is left behind by what fails or is interrupted, and of what is
 * killed only a draft, which has another name.
 */
export const writeNewFile = async (file: string, text: AsyncIterable<string>): Promise<void> => {
  if (await isThere(file)) throw Object.assign(new Error(`EEXIST: ${file}`), { code: 'EEXIST' })
  const draft = `${file}.${process.pid}.part`
  const dismiss = beforeSignals(() => rmSync(draft, { force: true }))
  const stream = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
  try {
    await pipeline(text, stream)
    await giveName(draft, file)
  } finally {
    await closed(stream)
    await rm(draft, { force: true })
    dismiss()
  }
}

/** What fails at once may fail before the file is open, which then is made all the same. */
const closed = (stream: WriteStream): Promise<void> =>
  new Promise(resolve => {
    if (stream.closed) resolve()
    else stream.once('close', resolve)
  })

/** Unlike a rename, a link fails if another export has got the name in the meantime; not every disk has links. */
const giveName = async (draft: string, file: string): Promise<void> => {
  try {
    await link(draft, file)
  } catch (error) {
    if (!isSystemError(error, 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP')) throw error
    await rename(draft, file)
  }
}

const isThere = async (file: string): Promise<boolean> => {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error
    return false
  }
}
