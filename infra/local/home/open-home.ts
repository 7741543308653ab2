import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isSystemError } from '../is-system-error.ts'
import { StartError } from '../start-error.ts'
import { lockHome } from './lock-home.ts'

/** The folders of one local stack. */
export interface Home {
  folder: string
  /** Watched: a file copied here is dropped. */
  drops: string
  tables: string
  objects: string
  queues: string
  logs: string
  templates: string
  cache: string
  /** What is deployed beside the functions' code. */
  taskRoot: string
  /** What other programs read to find the running stack. */
  settingsFile: string
  unlock(): void
}

/** Creates the missing folders of a local stack, and locks them for this process. Throws StartError. */
export const openHome = (path: string): Home => {
  const folder = resolve(path)
  const inside = (name: string) => join(folder, name)
  try {
    for (const name of ['drops', 'logs', 'templates', 'cache']) mkdirSync(inside(name), { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK)
    accessSync(inside('drops'), constants.R_OK | constants.X_OK)
  } catch (error) {
    if (!isSystemError(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) throw error
    throw new StartError(
      `Cannot use the folder ${error.path ?? folder} (${error.code}): make it readable and writable, or choose another with WIREDESK_HOME.`,
    )
  }
  return {
    folder,
    drops: inside('drops'),
    tables: inside('tables'),
    objects: inside('objects'),
    queues: inside('queues'),
    logs: inside('logs'),
    templates: inside('templates'),
    cache: inside('cache'),
    taskRoot: inside('task'),
    settingsFile: inside('local.json'),
    unlock: lockHome(folder),
  }
}
