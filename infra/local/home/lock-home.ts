import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '../is-system-error.ts'
import { StartError } from '../start-error.ts'

/**
 * Locks a folder for this process and returns a function that releases it. A lock whose process is gone is
 * taken over. So is one that names this very process: an earlier one left it, which had the same id, as the
 * processes of a container do each time that it starts.
 */
export const lockHome = (folder: string): (() => void) => {
  const file = join(folder, 'lock')
  take(file, folder)
  return () => rmSync(file, { force: true })
}

/**
 * Takes a lock, or takes it over. Of several processes that find it left behind, the one whose turn it is does, by a lock
 * of its own: if each removed what it found, one would remove what another has just made, and both would go on.
 */
const take = (file: string, folder: string): void => {
  if (create(file)) return
  refuseIfHeld(file, folder)
  const turn = `${file}-turn`
  take(turn, folder)
  try {
    const isLeft = refuseIfHeld(file, folder) !== undefined
    if (isLeft) renameSync(write(file), file)
    else if (!create(file)) refuseIfHeld(file, folder)
  } finally {
    rmSync(turn, { force: true })
  }
}

/** Makes the lock, which names its process from its first instant on; false if there is one. */
const create = (file: string): boolean => {
  const written = write(file)
  try {
    linkSync(written, file)
    return true
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false
    return createWithoutLink(file)
  } finally {
    rmSync(written, { force: true })
  }
}

/** The same where the disk knows no links, as that of a memory card: for an instant it names nobody. */
const createWithoutLink = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false
    throw error
  }
}

/** Writes a lock under a name that only this process uses, and returns that. */
const write = (file: string): string => {
  const name = `${file}.${process.pid}`
  writeFileSync(name, String(process.pid))
  return name
}

/** Which process left a lock; undefined if there is none any more. Throws StartError if that process runs. */
const refuseIfHeld = (file: string, folder: string): number | undefined => {
  const holder = holderOf(file)
  if (holder === undefined || holder === process.pid || !isRunning(holder)) return holder
  throw new StartError(
    `${folder} is in use by another local stack (process ${holder}): stop it, or choose another folder with WIREDESK_HOME. If that process is something else, remove ${file}.`,
  )
}

const holderOf = (file: string): number | undefined => {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Whether a process with this id exists. Signal 0 only checks. */
const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isSystemError(error, 'EPERM')
  }
}
