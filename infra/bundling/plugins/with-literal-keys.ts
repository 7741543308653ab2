const constant = /^const (_\w+) = ("[^"\n]*");$/gm
const computedKey = /\[(_\w+)\]:/g

/**
 * Rewrites JavaScript so that `{ [_xN]: 1 }` reads `{ "xmlName": 1 }`, wherever the module itself says `const
 * _xN = "xmlName";`; all else stays.
 *
 * The schemas of the AWS SDK's clients are written that way. Since a computed key might run code, esbuild
 * keeps every schema that has one: for S3, those of a hundred calls that nobody makes.
 */
export const withLiteralKeys = (source: string): string => {
  const constants = new Map<string, string>()
  for (const [, name = '', literal = ''] of source.matchAll(constant)) constants.set(name, literal)
  return source.replace(computedKey, (key, name) => {
    const literal = constants.get(name)
    return literal === undefined ? key : `${literal}:`
  })
}
