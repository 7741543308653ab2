import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '#infra/repository-root.ts'

const rules = join(repositoryRoot, 'functions/domain/normalize/notice')
/** Above a form: `// "Killed on legal advice.", "Please kill this story."` */
const commented = /^ {2}\/\/ (["'].*)$/gm
const quoted = /"([^"]+)"|'([^']+)'(?=,|$)/g

const examplesOf = (source: string): string[] =>
  [...source.matchAll(commented)].flatMap(([, line = '']) =>
    [...line.matchAll(quoted)].map(([, double, single]) => double ?? single ?? ''),
  )

const documented = globSync('**/*.ts', { cwd: rules })
  .map(file => ({ file, examples: examplesOf(readFileSync(join(rules, file), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0)

/** What a rule found: true, or fields of what it reads. */
const hasRead = (found: unknown): boolean =>
  typeof found === 'object' ? Object.keys(found ?? {}).length > 0 : Boolean(found)

test.each(documented)('$file reads each example beside its forms', async ({ file, examples }) => {
  const [reads] = Object.values<(text: string, receivedAt: string) => unknown>(
    await import(join(rules, file)),
  )
  expect(examples.filter(example => !hasRead(reads?.(example, '2026-11-30T10:00:00Z')))).toEqual([])
})

test('kills, holds, embargoes and corrections have examples', () => {
  const files = documented.map(({ file }) => file)
  for (const rule of [
    'kill/is-headed-kill.ts',
    'hold/is-withhold.ts',
    'embargo/is-embargo.ts',
    'correction/is-corrected-piece.ts',
  ])
    expect(files).toContain(rule)
})
