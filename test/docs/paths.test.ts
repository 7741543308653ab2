import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const pages = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })]

/**
 * Repository paths a page names, from the root: "functions/commit/propose/judge.ts", "infra/local/". Patterns
 * and placeholders do not count.
 */
const pathsIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<![\w/#.-])(?:functions|infra|schemas|test|docs)\/[\w./<*{-]*/g), ([path]) =>
    path.replace(/[./]+$/, ''),
  ).filter(path => !/[<*{]/.test(path))

/** Pages and pictures a page links to, as it names them: "../runbook.md". */
const linksIn = (text: string): string[] =>
  Array.from(text.matchAll(/\]\(([^)#\s]+)/g), ([, link = '']) => link).filter(link => !link.includes(':'))

describe.each(pages)('%s', page => {
  const text = readFileSync(join(root, page), 'utf8')

  test('names only paths that exist', () => {
    expect(pathsIn(text).filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  test('links only to files that exist', () => {
    expect(linksIn(text).filter(link => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })
})

test('paths and links of a page are found in code and in prose', () => {
  const text = 'See `functions/nowhere.ts`, infra/nothing/, `test/<case>/x` and [it](docs/none.md#part).'
  expect(pathsIn(text)).toEqual(['functions/nowhere.ts', 'infra/nothing', 'docs/none.md'])
  expect(linksIn(text)).toEqual(['docs/none.md'])
})

test.each(['functions/domain', 'functions/domain/normalize'])(
  'docs/architecture.md names every folder of %s',
  folder => {
    const map = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const rooms = globSync('*/', { cwd: join(root, folder) })
    expect(rooms).not.toEqual([])
    expect(rooms.filter(room => !map.includes(`\`${room.replace(/\/$/, '')}/\``))).toEqual([])
  },
)
