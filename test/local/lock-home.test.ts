import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockHome } from '#infra/local/home/lock-home.ts'

const lockedBy = (pid: number | string) => {
  const home = mkdtempSync(join(tmpdir(), 'wiredesk-lock-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  writeFileSync(join(home, 'lock'), String(pid))
  return home
}

test.each([
  ['of a process that is gone', 2 ** 30],
  ['that was cut off', ''],
  ['of an earlier process with the id of this one, as in a container that starts again', process.pid],
])('a lock %s is taken over', (_, pid) => {
  const home = lockedBy(pid)
  const release = lockHome(home)
  release()
  lockHome(home)()
})

test('a lock of a process that runs is kept, and the message names the file to remove if it is no stack', () => {
  const home = lockedBy(process.ppid)
  expect(() => lockHome(home)).toThrow(`process ${process.ppid}`)
  expect(() => lockHome(home)).toThrow(join(home, 'lock'))
})

test('a lock that another process is taking over is left to it', () => {
  const home = lockedBy(2 ** 30)
  writeFileSync(join(home, 'lock-turn'), String(process.ppid))
  expect(() => lockHome(home)).toThrow(`process ${process.ppid}`)
  expect(readFileSync(join(home, 'lock'), 'utf8')).toBe(String(2 ** 30))
})

test('a process that died as it took a lock over, and left both, keeps nobody out', () => {
  const home = lockedBy(2 ** 30)
  writeFileSync(join(home, 'lock-turn'), String(2 ** 30))
  const release = lockHome(home)
  expect(readdirSync(home)).toEqual(['lock'])
  expect(readFileSync(join(home, 'lock'), 'utf8')).toBe(String(process.pid))
  release()
  expect(readdirSync(home)).toEqual([])
})
