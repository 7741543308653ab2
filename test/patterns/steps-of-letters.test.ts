import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isNoUse } from '#domain/normalize/notice/hold/is-no-use.ts'
import { isKill } from '#domain/normalize/notice/kill/is-kill.ts'
import { isOfText, patternAt } from '#infra/bundling/late-patterns/pattern-at.ts'
import { nameOf, placesOf } from '#infra/bundling/late-patterns/walk.ts'

/** Steps over words, which stand parted in as many ways as they have letters, where `\W` takes those too: "(?:\p{L}+\W+){0,3}". */
const steps = /\\p\{L[ul]?\}\+\\W\+\)[?*+{]/

const normalizers = join(import.meta.dirname, '../../functions/domain/normalize')

it('steps over words only in patterns that are bounded at letters: elsewhere \\W takes "п"', () => {
  const loose = globSync('**/*.ts', { cwd: normalizers }).flatMap(file =>
    placesOf(readFileSync(join(normalizers, file), 'utf8'))
      .filter(({ parents: [call] }) => nameOf(call?.callee) === 'screen')
      .flatMap(({ node }) => patternAt(node) ?? [])
      .filter(pattern => isOfText(pattern) && steps.test(JSON.parse(String(pattern.source))))
      .map(() => file),
  )
  expect(loose).toEqual([])
})

const words = 'погода'.repeat(50)

it.each([
  ['isNoUse', isNoUse, `${words} and this is why you do not use`],
  ['isKill', isKill, `Photo advisory ${words} and this is why you eliminate`],
])('%s answers at once of a long word in Cyrillic', (_, is, line) => {
  expect(is(line)).toBe(false)
})
