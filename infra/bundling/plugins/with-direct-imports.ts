const statement = /^import \{ ([^}]+) \} from "([^"]+)";$/gm
const reexport = /^export \{ ([^}]+) \} from "([^"]+)";$/gm

/** The files from which an index re-exports names: `Sha256` from `./sha256/Sha256`. */
export type Index = ReadonlyMap<string, string>

/**
 * Reads an index of lines like `export { Sha256 } from "./sha256/Sha256";`. Names it defines itself, or
 * re-exports under another name, are left out.
 */
export const readIndex = (source: string): Index => {
  const files = new Map<string, string>()
  for (const [, names = '', file = ''] of source.matchAll(reexport))
    for (const name of names.split(',').map(each => each.trim()))
      if (/^\w+$/.test(name)) files.set(name, file)
  return files
}

/** The modules a file imports from, in statements of one line. */
export const listImports = (source: string): string[] =>
  Array.from(source.matchAll(statement), ([, , from = '']) => from)

/**
 * Rewrites JavaScript so that names are imported from where they are defined, bypassing the given indexes,
 * which are keyed by their import path.
 */
export const withDirectImports = (source: string, indexes: ReadonlyMap<string, Index>): string =>
  source.replace(statement, (whole: string, names: string, from: string) => {
    const index = indexes.get(from)
    if (!index) return whole
    return names
      .split(',')
      .map(each => each.trim())
      .filter(Boolean)
      .map(
        each => `import { ${each} } from ${JSON.stringify(index.get(each.split(' as ')[0] ?? '') ?? from)};`,
      )
      .join(' ')
  })
