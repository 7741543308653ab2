import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readDemoKeys } from '#infra/local/home/read-demo-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'local.json')

it('a stack of a newer version goes on with the demo keys that an older one left', () => {
  const secret = 'x'.repeat(43)
  const keys = {
    licensee: `wd_licensee_${secret}`,
    editor: `wd_editor_${secret}`,
    operator: `wd_operator_${secret}`,
  }
  expect(readDemoKeys(file)).toBeUndefined()
  writeFileSync(file, JSON.stringify({ apiUrl: 'http://127.0.0.1:8787', keys }))
  expect(readDemoKeys(file)).toEqual(keys)
  writeFileSync(file, '{"apiUrl": "http')
  expect(readDemoKeys(file)).toBeUndefined()
})
