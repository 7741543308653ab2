import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
const LITERAL =
  /(?<=^\s*(?:const \w+ = (?:screen\()?)?)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/([a-z]*)(?=[,)]?$)/gm

/** The patterns that the normalizers write on a line of their own, with flag `g` left out. */
export const writtenPatterns = (): RegExp[] =>
  globSync('functions/domain/normalize/**/*.ts', { cwd: root }).flatMap(file =>
    Array.from(
      readFileSync(join(root, file), 'utf8').matchAll(LITERAL),
      ([, source = '', flags = '']) => new RegExp(source, flags.replace('g', '')),
    ),
  )
