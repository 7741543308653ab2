import { styleText } from 'node:util'
import { expect, test } from 'vitest'
import { guardTerminal } from '#infra/local/terminal/guard-terminal.ts'

/** What reaches an output. */
const written = (isTTY: boolean, text: string): string => {
  const got: (string | Uint8Array)[] = []
  const output = { isTTY, write: (chunk: string | Uint8Array) => got.push(chunk) > 0 }
  guardTerminal(output)
  output.write(text)
  return got.join('')
}

test.each([
  ['moves up and rewrites', 'ferry\u001B[2A\u001B[2Kaccepted', 'ferry␛[2A␛[2Kaccepted'],
  ['goes back in its line', 'ferry\rpilot', 'ferry␍pilot'],
  ['fills the clipboard', '\u001B]52;c;cm0gLXJm\u0007', '␛]52;c;cm0gLXJm␇'],
  ['uses the C1 set', '\u009B2J', '\uFFFD2J'],
])('a name that %s is shown on a terminal as what it is', (_, name, shown) => {
  expect(written(true, `${name}\n`)).toBe(`${shown}\n`)
})

test('styles, tabs and a file’s content stay as they are', () => {
  const styled = `${styleText(['bold', 'red'], 'rejected', { validateStream: false })}\tferry.txt\n`
  expect(written(true, styled)).toBe(styled)
  expect(written(false, '\u001B[2J\r\n')).toBe('\u001B[2J\r\n')
})
