import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileTrouble } from '#infra/cli/file-trouble.ts'
import { readSource } from '#infra/cli/read-source.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiredesk-source-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what a command is given to read', () => {
  it('may be a file, or a pipe as of <(…)', async () => {
    const [file, pipe] = [join(folder, 'ferry.txt'), join(folder, 'pipe')]
    writeFileSync(file, 'Ferry sails')
    execFileSync('mkfifo', [pipe])
    const written = writeFile(pipe, 'Ferry stays')
    expect(String(await readSource(pipe))).toBe('Ferry stays')
    await written
    expect(String(await readSource(file))).toBe('Ferry sails')
  })

  it('is refused in words where it has no end', async () => {
    const error = await readSource('/dev/zero').catch((error: unknown) => error)
    expect(fileTrouble(error)).toMatch(/no end/)
  })
})
