/** Bytes that mean something to some reader, for mutations to insert. */
const tokens = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\0',
  '\x01',
  '\x02',
  '\x03',
  '\x04',
  '\r\n',
  '\n\n',
  '<![CDATA[',
  ']]>',
  '<!--',
  '&#0;',
  '&amp',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\\u',
  '\xFF\xFE',
  '\xEF\xBB\xBF',
  '\xC3',
  '\xE2\x80',
  '=?utf-8?Q?',
  '--',
  'PK\x03\x04',
  'zczc',
  'nnnn',
  '<p>',
  '</p>',
  '(',
  ')',
  'By ',
  '© ',
].map(token => Buffer.from(token, 'latin1'))

/** A drop with one to six faults: bytes flipped, cut out, doubled or inserted, or a piece of `other`. */
export const mutate = (bytes: Buffer, other: Buffer, next: () => number): Buffer => {
  const below = (limit: number) => Math.floor(next() * limit)
  let mutant = Buffer.from(bytes)
  for (let faults = 1 + below(6); faults > 0; faults -= 1) {
    const at = below(mutant.length + 1)
    const length = 1 + below(below(4) === 0 ? 2000 : 16)
    const head = mutant.subarray(0, at)
    const kinds = [
      () => [head, Buffer.of(below(256)), mutant.subarray(at + 1)],
      () => [head, mutant.subarray(at + length)],
      () => [head, mutant.subarray(at, at + length), mutant.subarray(at)],
      () => [head, tokens[below(tokens.length)] ?? head, mutant.subarray(at)],
      () => [head, other.subarray(below(other.length)).subarray(0, length), mutant.subarray(at)],
      () => [head],
    ]
    mutant = Buffer.concat(kinds[below(kinds.length)]?.() ?? [mutant])
  }
  return mutant
}
