import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeNewFile } from '#infra/cli/backup/write-new-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-new-file-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'export.jsonl')

async function* halfWay(): AsyncGenerator<string> {
  yield 'one\n'
  throw new Error('AWS throttles')
}
async function* whole(): AsyncGenerator<string> {
  yield 'one\n'
  yield 'two\n'
}

test('an export that failed leaves no file, is repeated under its name, and is never overwritten', async () => {
  await expect(writeNewFile(file, halfWay())).rejects.toThrow('AWS throttles')
  expect(readdirSync(folder)).toEqual([])
  await writeNewFile(file, whole())
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await expect(writeNewFile(file, halfWay())).rejects.toThrow('EEXIST')
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n')
})
