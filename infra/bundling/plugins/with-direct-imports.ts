const statement = /^(import|export) \{ ([^}]+) \} from ["']([^"']+)["'];?$/gm
const list = /^export \{ ([^}]+) \};$/gm

/** Where a name is from: the module, and what that module calls it. */
export interface Origin {
  from: string
  name: string
}

/** What an index has from other files: `Sha256` is `Sha256Node` of `./sha256/Sha256Node`. */
export type Index = ReadonlyMap<string, Origin>

/**
 * Reads an index of lines like `export { Sha256Node as Sha256 } from "./sha256/Sha256Node";`, or of an import and
 * `export { Sha256 };`. Names it defines itself are left out.
 */
export const readIndex = (source: string): Index => {
  const [imported, exported] = ['import', 'export'].map(
    verb => new Map(listOrigins(source, verb).map(({ as, from, name }) => [as, { from, name }])),
  )
  for (const [, names = ''] of source.matchAll(list))
    for (const { name, as } of readNames(names)) {
      const origin = imported?.get(name)
      if (origin) exported?.set(as, origin)
    }
  return exported ?? new Map()
}

/** What is left of an index without the lines that re-export names: what it defines itself. */
export const withoutReexports = (source: string): string =>
  source.replace(statement, (whole, verb) => (verb === 'export' ? '' : whole))

/** What a file imports and re-exports, in statements of one line. */
export const listOrigins = (source: string, verb?: string): (Origin & { as: string })[] =>
  Array.from(source.matchAll(statement)).flatMap(([, found, names = '', from = '']) =>
    (verb ?? found) === found ? readNames(names).map(each => ({ ...each, from })) : [],
  )

/** Rewrites code so that it has names from where they are defined, which `find` knows of some. */
export const withDirectImports = (source: string, find: (origin: Origin) => Origin | undefined): string =>
  source.replace(statement, (whole: string, verb: string, names: string, from: string) => {
    const found = readNames(names).map(each => ({ ...each, origin: find({ from, name: each.name }) }))
    if (found.every(({ origin }) => !origin)) return whole
    return found
      .map(({ name, as, type, origin = { from, name } }) => {
        const shown = origin.name === as ? as : `${origin.name} as ${as}`
        return `${verb} { ${type}${shown} } from ${JSON.stringify(origin.from)};`
      })
      .join(' ')
  })

/** The names of a list: "Sha256Node as Sha256, type Hash". */
const readNames = (names: string): { name: string; as: string; type: string }[] =>
  names
    .split(',')
    .map(each => each.trim())
    .filter(Boolean)
    .map(each => {
      const [, type = '', name = '', as = name] = /^(type )?(\w+)(?: as (\w+))?$/.exec(each) ?? []
      return { name, as, type }
    })
