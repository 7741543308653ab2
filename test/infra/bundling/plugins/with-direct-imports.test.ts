import { expect, it } from 'vitest'
import {
  listOrigins,
  readIndex,
  withDirectImports,
  withoutReexports,
} from '#infra/bundling/plugins/with-direct-imports.ts'

const text = `import { toHex, own } from "./own";
export { Sha256, Md5 } from "./hashes/all";
export { v4 as uuid } from "./uuid";
export { HttpRequest } from "@smithy/core/transport";
export { toHex, here };
export const made = own();
`

const source = 'import { Sha256, made, Md5 as Md } from "@smithy/core/serde";\nimport x from "y";\n'

it('readIndex maps each re-exported name to its file, and what it is called there', () => {
  expect(Object.fromEntries(readIndex(text))).toEqual({
    Sha256: { from: './hashes/all', name: 'Sha256' },
    Md5: { from: './hashes/all', name: 'Md5' },
    uuid: { from: './uuid', name: 'v4' },
    HttpRequest: { from: '@smithy/core/transport', name: 'HttpRequest' },
    toHex: { from: './own', name: 'toHex' },
  })
})

it('withoutReexports leaves what an index defines itself', () => {
  expect(withoutReexports(text).trim().split(/\n+/)).toEqual([
    'import { toHex, own } from "./own";',
    'export { toHex, here };',
    'export const made = own();',
  ])
})

it('listOrigins lists the names that a file imports, as their modules call them', () => {
  expect(listOrigins(source)).toMatchObject([
    { from: '@smithy/core/serde', name: 'Sha256', as: 'Sha256' },
    { from: '@smithy/core/serde', name: 'made', as: 'made' },
    { from: '@smithy/core/serde', name: 'Md5', as: 'Md' },
  ])
})

const find = ({ name }: { name: string }) =>
  ({ Sha256: { from: './sha', name: 'Sha256Node' }, Md5: { from: './md5', name: 'Md5' } })[name]

it('withDirectImports imports a name from where it is defined, and the rest from where it was', () => {
  expect(withDirectImports(source, find)).toBe(
    'import { Sha256Node as Sha256 } from "./sha"; import { made } from "@smithy/core/serde"; import { Md5 as Md } from "./md5";\nimport x from "y";\n',
  )
})

it('withDirectImports passes names on from where they are defined, and tells types', () => {
  expect(withDirectImports("export { Sha256 } from 'a';\nimport { type Md5, b } from 'a'\n", find)).toBe(
    'export { Sha256Node as Sha256 } from "./sha";\nimport { type Md5 } from "./md5"; import { b } from "a";\n',
  )
})

it('withDirectImports leaves other imports unchanged', () => {
  expect(withDirectImports(source, () => undefined)).toBe(source)
})
