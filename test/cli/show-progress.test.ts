import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showProgress } from '#infra/cli/show-progress.ts'

const [hidden, shown, wrapping] = ['\u001b[?25l', '\u001b[?25h', '\u001b[?7h']
const isTerminal = process.stderr.isTTY
let written = ''

beforeEach(() => {
  written = ''
  process.stderr.isTTY = true
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.stderr.isTTY = isTerminal
})

const fail = () =>
  showProgress({ steps: 2, doing: 'replaying' }, ({ step }) => {
    step('ferry.txt')
    return Promise.reject(new Error('AWS is gone'))
  })

test('a command that fails under its progress bar ends, and leaves a terminal with cursor and line breaks', async () => {
  await expect(fail()).rejects.toThrow('AWS is gone')
  expect(written).toContain(hidden)
  const after = written.slice(written.lastIndexOf(hidden))
  expect(after).toContain(shown)
  expect(after).toContain(wrapping)
})

test('so does one that is interrupted', async () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const listeners = process.listenerCount('SIGINT')
  await showProgress({ steps: 2, doing: 'replaying' }, async () => {
    process.emit('SIGINT', 'SIGINT')
    expect(written.slice(written.lastIndexOf(hidden))).toContain(shown)
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT')
  })
  expect(process.listenerCount('SIGINT')).toBe(listeners)
})
