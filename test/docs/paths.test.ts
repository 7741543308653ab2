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

/** Places within pages that a page links to, as page (empty: its own) and anchor: "rights.md", "takedowns". */
const anchorsIn = (text: string): [page: string, anchor: string][] =>
  Array.from(text.matchAll(/\]\(([^)#\s]*)#([^)\s]+)\)/g), ([, page = '', anchor = '']): [string, string] => [
    page,
    anchor,
  ]).filter(([page]) => !page.includes(':'))

/** The anchors of a page's headings, as GitHub makes them: "The keys of editors" gives "the-keys-of-editors". */
const headingsOf = (text: string): string[] =>
  Array.from(text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links to a decision whose number is not that of the record: "[decision 7](decisions/0012-how-a-kill….md)". */
const misnumberedIn = (text: string): string[] =>
  Array.from(text.matchAll(/\[decision (\d+)\]\((?:[^)]*\/)?(\d+)-[^)]*\)/gi))
    .filter(([, number, record]) => Number(number) !== Number(record))
    .map(([link]) => link)

describe.each(pages)('%s', page => {
  const text = readFileSync(join(root, page), 'utf8')

  test('names only paths that exist', () => {
    expect(pathsIn(text).filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  test('links only to files that exist', () => {
    expect(linksIn(text).filter(link => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  test('links only to headings that exist', () => {
    const textOf = (link: string): string =>
      link === '' ? text : readFileSync(join(root, dirname(page), link), 'utf8')
    const dead = anchorsIn(text).filter(([link, anchor]) => !headingsOf(textOf(link)).includes(anchor))
    expect(dead).toEqual([])
  })

  test('numbers the decisions it links to as their records do', () => {
    expect(misnumberedIn(text)).toEqual([])
  })
})

test('paths and links of a page are found in code and in prose', () => {
  const text = 'See `functions/nowhere.ts`, infra/nothing/, `test/<case>/x` and [it](docs/none.md#part).'
  expect(pathsIn(text)).toEqual(['functions/nowhere.ts', 'infra/nothing', 'docs/none.md'])
  expect(linksIn(text)).toEqual(['docs/none.md'])
})

test('anchors, headings and numbers of decisions are found', () => {
  const text = 'See [a](b.md#c-d), [e](#f) and [g](https://h.example/#i).'
  expect(anchorsIn(text)).toEqual([
    ['b.md', 'c-d'],
    ['', 'f'],
  ])
  expect(headingsOf('# A `b`: c\n\n```sh\n# no heading\n```\n\n## “D”, e_f')).toEqual(['a-b-c', 'd-e_f'])
  expect(misnumberedIn('[decision 7](decisions/0012-x.md), [decision 12](0012-x.md)')).toEqual([
    '[decision 7](decisions/0012-x.md)',
  ])
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
