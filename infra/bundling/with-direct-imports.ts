const statement = /^import \{ ([^}]+) \} from "([^"]+)";$/gm
const reexport = /^export \{ ([^}]+) \} from "([^"]+)";$/gm

/** Which file each name comes from that an index only passes on: `Sha256` from `./sha256/Sha256`. */
export type Index = ReadonlyMap<string, string>

/** Reads an index: `export { Sha256 } from "./sha256/Sha256";`, a line each. What it makes itself, or passes on by another name, is left out. */
export const readIndex = (source: string): Index => {
  const files = new Map<string, string>()
  for (const [, names = '', file = ''] of source.matchAll(reexport))
    for (const name of names.split(',').map(each => each.trim()))
      if (/^\w+$/.test(name)) files.set(name, file)
  return files
}

/** What a file imports from, by its statements of one line. */
export const listImports = (source: string): string[] =>
  Array.from(source.matchAll(statement), ([, , from = '']) => from)

/** JavaScript in which names are imported from where they are made, past the indexes that are given by what they are imported as. */
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
