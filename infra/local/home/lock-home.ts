import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  const take = () => writeFileSync(file, String(process.pid), { flag: 'wx' })
  try {
    take()
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder !== process.pid && isRunning(holder))
      throw new StartError(
        `${folder} is in use by another local stack (process ${holder}): stop it, or choose another folder with WIREDESK_HOME. If that process is something else, remove ${file}.`,
      )
    rmSync(file, { force: true })
    take()
  }
  return () => rmSync(file, { force: true })
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
