import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../.github/workflows/', import.meta.url)
const uses = readdirSync(folder).flatMap(file =>
  Array.from(readFileSync(new URL(file, folder), 'utf8').matchAll(/uses: *(.+)$/gm), ([, action = '']) => [
    file,
    action,
  ]),
)

// Whoever takes over an action's repository can move its tags, and one of these workflows may deploy.
it.each(uses)('%s uses %s by its commit, and says which version that is', (_, action) => {
  expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})
