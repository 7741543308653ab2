import { expect, it } from 'vitest'
import { listImports, readIndex, withDirectImports } from '#infra/bundling/plugins/with-direct-imports.ts'

const index = readIndex(`import { own } from "./own";
export { Sha256, Md5 } from "./hashes/all";
export { v4 as uuid } from "./uuid";
export { HttpRequest } from "@smithy/core/transport";
export const made = own();
`)

const source = 'import { Sha256, made, Md5 as Md } from "@smithy/core/serde";\nimport x from "y";\n'

it('readIndex maps each re-exported name to its file', () => {
  expect(Object.fromEntries(index)).toEqual({
    Sha256: './hashes/all',
    Md5: './hashes/all',
    HttpRequest: '@smithy/core/transport',
  })
})

it('listImports lists the modules a file imports names from', () => {
  expect(listImports(source)).toEqual(['@smithy/core/serde'])
})

it('withDirectImports imports a re-exported name from its own file, and the rest from the index', () => {
  expect(withDirectImports(source, new Map([['@smithy/core/serde', index]]))).toBe(
    'import { Sha256 } from "./hashes/all"; import { made } from "@smithy/core/serde"; import { Md5 as Md } from "./hashes/all";\nimport x from "y";\n',
  )
})

it('withDirectImports leaves other imports unchanged', () => {
  expect(withDirectImports(source, new Map())).toBe(source)
})
