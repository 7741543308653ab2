import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findLocalStack } from '#infra/cli/drop/find-local-stack.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-find-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'local.json')

test('a folder in which no stack ever ran is told apart from one whose stack is of another version', () => {
  expect(() => findLocalStack(folder)).toThrow(
    `no local stack has run here (there is no ${file}); is npm start running?`,
  )
  writeFileSync(file, '{"apiUrl":"http://127.0.0.1:8787"}')
  expect(() => findLocalStack(folder)).toThrow(`${file} was written by another version`)
})
