import { execFileSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import { welcomeLines } from '#infra/local/terminal/welcome-lines.ts'

/** The folder to which the printed `cp` would copy, as a shell reads it. */
const copiesTo = (folder: string): string => {
  const lines = welcomeLines({ home: { folder }, settings: { keys: {} } } as LocalStack, undefined)
  const command = lines.map(stripVTControlCharacters).find(line => line.trim().startsWith('cp FILE ')) ?? ''
  return execFileSync('sh', ['-c', `set -- ${command.trim()}; printf %s "$3"`], { encoding: 'utf8' })
}

it.each(['/srv/wire desk', "/srv/the editor's", '/srv/$HOME', '/srv/plain-1.0'])(
  'the command that drops a file works for a stack in %s',
  folder => {
    expect(copiesTo(folder)).toBe(`${folder}/drops/`)
  },
)
