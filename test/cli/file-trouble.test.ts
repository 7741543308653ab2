import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fileTrouble } from '#infra/cli/file-trouble.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiredesk-trouble-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const troubleOf = async (path: string) => fileTrouble(await readFile(path).catch((error: unknown) => error))

it('is in words for links in a circle, a name too long, a file larger than any buffer, and a socket', async () => {
  const at = (name: string) => join(folder, name)
  symlinkSync(at('circle'), at('circle'))
  writeFileSync(at('video.mp4'), '')
  // Sparse: it takes no space.
  truncateSync(at('video.mp4'), 2 ** 32)
  const server = createServer()
  await new Promise<void>(listening => server.listen(at('socket'), listening))

  expect(await troubleOf(at('circle'))).toBe('its links lead in a circle')
  expect(await troubleOf(at('n'.repeat(300)))).toBe('its name is too long')
  expect(await troubleOf(at('video.mp4'))).toBe('it is larger than 2 GB')
  expect(await troubleOf(at('socket'))).toMatch(/^it is a socket/)
  server.close()
})

it('is none for an error of another kind, which is thrown on', () => {
  expect(fileTrouble(new TypeError('no'))).toBeUndefined()
  expect(fileTrouble(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))).toBeUndefined()
})
