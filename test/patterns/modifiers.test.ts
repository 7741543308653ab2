import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const modifier = /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/
const comment = /^\s*(?:\/?\*|\/\/)/
const functions = join(import.meta.dirname, '../../functions')

it('has no pattern with modifiers, which V8 forgets in a process that has compiled many: `(?-i:KILL)` found "Kill"', () => {
  const files = globSync('**/*.ts', { cwd: functions })
  expect(files.length).toBeGreaterThan(1_000)
  const modified = files.flatMap(file =>
    readFileSync(join(functions, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (modifier.test(line) && !comment.test(line) ? [`${file}:${at + 1}`] : [])),
  )
  expect(modified).toEqual([])
})
