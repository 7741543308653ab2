import { expect, it } from 'vitest'
import { withLiteralKeys } from '#infra/bundling/plugins/with-literal-keys.ts'

it.each([
  [
    'a key is its constant',
    'const _a = "xml-name";\nvar x = { [_a]: 1 };',
    'const _a = "xml-name";\nvar x = { "xml-name": 1 };',
  ],
  [
    'a name of elsewhere stays',
    'import { _a } from "b";\nvar x = { [_a]: 1 };',
    'import { _a } from "b";\nvar x = { [_a]: 1 };',
  ],
  [
    'what is no string stays',
    'const _a = f();\nvar x = { [_a]: 1 };',
    'const _a = f();\nvar x = { [_a]: 1 };',
  ],
  ['an index is no key', 'const _a = "b";\nvar x = y[_a];', 'const _a = "b";\nvar x = y[_a];'],
  ['a list is no key', 'const _a = "b";\nvar x = [_a];', 'const _a = "b";\nvar x = [_a];'],
])('%s', (_, source, written) => {
  expect(withLiteralKeys(source)).toBe(written)
})
