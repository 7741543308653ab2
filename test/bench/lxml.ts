import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The system's own Python, which Debian's python3-lxml is built for. */
export const PYTHON = '/usr/bin/python3'

export const lxmlScript = join(import.meta.dirname, 'variants/lxml_tree.py')

const VERSION = 'import lxml.etree as e; print(e.__version__, *e.LIBXML_VERSION)'

/** "lxml 5.4.0 (libxml2 2.9.14)"; undefined if it is not installed. */
export const findLxml = (): string | undefined => {
  const { status, stdout } = spawnSync(PYTHON, ['-c', VERSION], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const [version, ...libxml2] = stdout.trim().split(' ')
  return `lxml ${version} (libxml2 ${libxml2.join('.')})`
}
