import { accessSync, constants } from 'node:fs'
import { join, resolve } from 'node:path'
import { isSystemError } from '../is-system-error.ts'
import { StartError } from '../start-error.ts'
import { lockHome } from './lock-home.ts'
import { makeFolder } from './make-folder.ts'

/** The folders of one local stack. */
export interface Home {
  folder: string
  /** Watched: a file copied here is dropped. */
  drops: string
  tables: string
  objects: string
  queues: string
  logs: string
  /** What is made from the sources alone: synthesized templates, compiled code, and the web app. */
  caches: { templates: string; code: string; pages: string }
  /** What other programs read to find the running stack. */
  settingsFile: string
  unlock(): void
}

/**
 * Creates the missing folders of a local stack, and locks them for this process. What is made from the sources
 * alone is kept there too, or in another folder, `cached`, that several stacks may share. Throws StartError.
 */
export const openHome = (path: string, cached = path): Home => {
  const folder = resolve(path)
  const inside = (name: string) => join(folder, name)
  const beside = (name: string) => join(resolve(cached), name)
  const caches = { templates: beside('templates'), code: beside('cache'), pages: beside('task') }
  try {
    for (const made of [inside('drops'), inside('logs'), ...Object.values(caches)]) makeFolder(made)
    accessSync(folder, constants.R_OK | constants.W_OK)
    accessSync(inside('drops'), constants.R_OK | constants.X_OK)
  } catch (error) {
    if (!isSystemError(error, 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST')) throw error
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
    caches,
    settingsFile: inside('local.json'),
    unlock: lockHome(folder),
  }
}
