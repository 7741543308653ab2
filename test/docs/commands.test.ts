import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { createProgram } from '#infra/cli/create-program.ts'
import packageJson from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')
const pages = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })]

/** The scripts of package.json that a page runs: "npm run -s simulate -- --logs 16" runs "simulate". */
const scriptsIn = (text: string): string[] =>
  Array.from(text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g), ([, script = '']) => script)

/** The command lines of `wiredesk` that a page shows, without what a comment or a pipe adds behind them. */
const commandLinesIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/(?:^|`|\$ |run -s )wiredesk (?:-- )?([a-z][^`#|<\n]*)/gm),
    ([, line = '']) => line,
  )

/**
 * What a command line names that the program does not know: a command, or an option of the one it calls or of
 * those below it, one of which may be the default.
 */
const findUnknown = (line: string, program: Command): string[] => {
  const words = line.match(/'[^']*'|"[^"]*"|[^\s,;()]+/g) ?? []
  let command = program
  for (const word of words) {
    const next = command.commands.find(each => each.name() === word)
    if (!next) break
    command = next
  }
  const known = [command, ...command.commands].flatMap(each => each.options)
  const options = words.filter(word => /^--[a-z]/.test(word))
  return [
    ...(command === program ? [line] : []),
    ...options
      .filter(word => !known.some(({ long }) => long === word))
      .map(word => `${command.name()} ${word}`),
  ]
}

describe.each(pages)('%s', page => {
  const text = readFileSync(join(root, page), 'utf8')

  test('runs only scripts that exist', () => {
    expect(scriptsIn(text).filter(script => !(script in packageJson.scripts))).toEqual([])
  })

  test('shows only commands and options of wiredesk that exist', () => {
    const program = createProgram()
    expect(commandLinesIn(text).flatMap(line => findUnknown(line, program))).toEqual([])
  })
})

test('an unknown script, command and option are found in code and in prose', () => {
  const text = `Run \`npm run nothing\`, then:
$ npm run -s wiredesk -- sell paper   # for money
wiredesk key issue editor --for 'Ida --not Brandt' --nor --to prod
Use \`wiredesk kill ARTICLE --because TEXT\`.`
  expect(scriptsIn(text)).toEqual(['nothing', 'wiredesk'])
  const program = createProgram()
  expect(commandLinesIn(text).flatMap(line => findUnknown(line, program))).toEqual([
    'sell paper   ',
    'issue --nor',
    'kill --because',
  ])
})
