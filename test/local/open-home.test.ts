import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openHome } from '#infra/local/home/open-home.ts'

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('a home is made with the folders above it, and opened again as it is', () => {
  const path = join(aFolder(), 'a', 'b')
  for (const _ of ['first', 'again']) {
    const { drops, caches, unlock } = openHome(path)
    expect([drops, ...Object.values(caches)].filter(made => !existsSync(made))).toEqual([])
    unlock()
  }
})

test('a home below a file is refused with what to do', () => {
  const file = join(aFolder(), 'a-file')
  writeFileSync(file, '')
  for (const path of [file, join(file, 'below')])
    expect(() => openHome(path)).toThrow(/Cannot use the folder .+ \(E\w+\): .+ choose another/)
})

// Node's own recursive mkdir never comes back from there.
test.runIf(platform() === 'linux')('a home where the system makes no folders is refused at once', () => {
  expect(() => openHome('/proc/wiredesk/home')).toThrow(
    'Cannot use the folder /proc/wiredesk (ENOENT): make it readable and writable, or choose another with WIREDESK_HOME.',
  )
})
