import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { mutants } from './mutants.ts'

const here = import.meta.dirname
const root = resolve(here, '../..')

describe.concurrent('the newsroom’s model fails when a guard is removed from the source:', () => {
  test.each(Object.entries(mutants))(
    '%s',
    async (name, { file, guard, seed = 5, hunt: hunter = 'hunt.ts' }) => {
      expect(readFileSync(resolve(root, file), 'utf8').split(guard)).toHaveLength(2)
      // A fixed seed: each mutant is found in the same history every time.
      const hunt = [resolve(here, hunter), '20000', `${seed}`]
      const options = ['--max-old-space-size=512', '--import']
      const hunted = promisify(execFile)(
        process.execPath,
        [...options, resolve(here, 'mutate.ts'), ...hunt],
        {
          env: { ...process.env, MUTANT: name },
          maxBuffer: 1e8,
          timeout: 180_000,
        },
      )
      await expect(hunted).rejects.toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/^History \d+ of seed \d+ went wrong/),
      })
    },
    200_000,
  )
})
