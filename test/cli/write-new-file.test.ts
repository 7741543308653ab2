import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
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

test('until an export is whole, nothing has its name', async () => {
  const other = join(folder, 'other.jsonl')
  const seen: boolean[] = []
  await writeNewFile(
    other,
    (async function* () {
      yield 'one\n'
      seen.push(existsSync(other))
      yield 'two\n'
    })(),
  )
  expect([...seen, existsSync(other)]).toEqual([false, true])
  rmSync(other)
})

test('an export that is interrupted leaves nothing behind, and ends by its signal', async () => {
  const script = `
    import { writeNewFile } from '#infra/cli/backup/write-new-file.ts'
    const text = async function* () {
      // More than is kept in memory: it is asked for more once this is on the disk.
      yield 'one'.repeat(1_000_000)
      console.log('half')
      await new Promise(resolve => setTimeout(resolve, 100_000))
    }
    await writeNewFile(process.argv[1], text())`
  const interrupted = join(folder, 'interrupted.jsonl')
  const writer = spawn(process.execPath, ['--input-type=module', '--eval', script, interrupted], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(writer, 'exit')
  await once(writer.stdout, 'data')
  expect(readdirSync(folder).filter(name => name.startsWith('interrupted'))).toHaveLength(1)
  writer.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  expect(readdirSync(folder).filter(name => name.startsWith('interrupted'))).toEqual([])
})
