import { expect, it } from 'vitest'
import { withLiteralKeys } from '#infra/bundling/plugins/with-literal-keys.ts'

it.each([
  [
    'writes a constant key as its string',
    'const _a = "xml-name";\nvar x = { [_a]: 1 };',
    'const _a = "xml-name";\nvar x = { "xml-name": 1 };',
  ],
  [
    'keeps an imported name',
    'import { _a } from "b";\nvar x = { [_a]: 1 };',
    'import { _a } from "b";\nvar x = { [_a]: 1 };',
  ],
  [
    'keeps a constant that is not a string',
    'const _a = f();\nvar x = { [_a]: 1 };',
    'const _a = f();\nvar x = { [_a]: 1 };',
  ],
  ['keeps the index of an access', 'const _a = "b";\nvar x = y[_a];', 'const _a = "b";\nvar x = y[_a];'],
  ['keeps the entry of a list', 'const _a = "b";\nvar x = [_a];', 'const _a = "b";\nvar x = [_a];'],
])('withLiteralKeys: %s', (_, source, written) => {
  expect(withLiteralKeys(source)).toBe(written)
})
