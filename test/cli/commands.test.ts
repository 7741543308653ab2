import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { createProgram } from '#infra/cli/create-program.ts'
import packageJson from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const fixture = (name: string) => join(root, 'test/fixtures/text', name, 'input.txt')

const wiredesk = (args: string[], input = '') => {
  const env = { ...process.env, NO_COLOR: '1' }
  const run = spawnSync(process.execPath, ['infra/cli/wiredesk.ts', ...args], {
    cwd: root,
    input,
    env,
    encoding: 'utf8',
  })
  return { ...run, objects: run.stdout.split('\n').filter(Boolean) }
}

class Exit extends Error {
  readonly status: unknown
  constructor(status: unknown) {
    super(`exits ${status}`)
    this.status = status
  }
}

/** What a command line prints and exits with that is refused as soon as it is read, in this process. */
const refusalOf = async (args: readonly string[]) => {
  const printed: string[] = []
  const told = vi.spyOn(process.stderr, 'write').mockImplementation(text => printed.push(String(text)) > 0)
  const exit = vi.spyOn(process, 'exit').mockImplementation(status => {
    throw new Exit(status)
  })
  try {
    await createProgram().parseAsync(args, { from: 'user' })
    return { status: undefined, stderr: printed.join('') }
  } catch (error) {
    if (!(error instanceof Exit)) throw error
    return { status: error.status, stderr: printed.join('') }
  } finally {
    told.mockRestore()
    exit.mockRestore()
  }
}

describe('wiredesk normalize', () => {
  test('prints one object for each file and exits 2 when one was rejected', () => {
    const run = wiredesk(['normalize', fixture('minimal'), fixture('rejected-empty')])
    const [read, refused] = run.objects.map(line => JSON.parse(line))
    expect(read).toMatchObject({ ok: true, articles: [{ headline: 'Ferry sails again' }] })
    expect(refused).toMatchObject({ ok: false, rejection: { code: 'empty' } })
    expect(run.status).toBe(2)
  })

  test('reports a file it cannot open in one line, reads the rest, and exits 66', () => {
    const run = wiredesk(['normalize', 'no-such-file.txt', fixture('minimal')])
    expect(run.stderr).toBe('wiredesk: cannot read no-such-file.txt: there is no such file or folder\n')
    expect(run.objects).toHaveLength(1)
    expect(run.status).toBe(66)
  })

  test('refuses an unknown format and lists the known ones', () => {
    const run = wiredesk(['normalize', '--format', 'nift', fixture('minimal')])
    expect(run.stderr).toMatch(/^error: "nift" is not a format; choose one of: .*\bnitf\b/)
    expect(run.objects).toEqual([])
    expect(run.status).toBe(64)
  })

  test('explains with --explain what became of each part of the text', () => {
    const { stdout, status } = wiredesk(['normalize', '--explain', fixture('whole-page')])
    expect(stdout).toContain('[headline: Harbor town keeps its lighthouse lit for another century]')
    expect(stdout).toContain('[dateline: PORT AVERILL, N.S. —] The lamp')
    expect(stdout).toMatch(/27:1 +removed +body\/comment-widget +blog comments powered by Disqus/)
    expect(status).toBe(0)
  })

  test.skipIf(!existsSync('/dev/full'))('says in words that what it prints cannot be written', () => {
    const full = openSync('/dev/full', 'w')
    const { stderr, status } = spawnSync(
      process.execPath,
      ['infra/cli/wiredesk.ts', 'normalize', fixture('minimal')],
      {
        cwd: root,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      },
    )
    closeSync(full)
    expect(stderr).toBe('wiredesk: what this prints cannot be written: no space is left\n')
    expect(status).toBe(1)
  })

  test('explains each file of an archive by its own text, and lists the rejected ones', () => {
    const { stdout, status } = wiredesk(['normalize', '--explain', 'test/fixtures/zip/partly/input.zip'])
    expect(stdout).toMatch(/^test\/fixtures\/zip\/partly\/input\.zip\/\S+\n\[headline: /m)
    expect(stdout).toMatch(/input\.zip\/\S+: rejected \(/)
    expect(stdout).not.toContain('PK\u0003\u0004')
    expect(status).toBe(0)
  })

  test('tells of each item that it refuses, where none is a story', () => {
    const feed = 'test/fixtures/rss/rejected-summaries/input.xml'
    const [refused] = wiredesk(['normalize', feed]).objects.map(line => JSON.parse(line))
    const named = ['"Ferry gets a new quay"', '"Bakery keeps its oven"']
    const details = named.map(name => ({ detail: expect.stringContaining(name) }))
    expect(refused).toMatchObject({ ok: false, rejection: details[0], rejections: details })
    const { stdout } = wiredesk(['normalize', '--explain', feed])
    for (const name of named) expect(stdout).toContain(name)
  })

  test('explains a Word file by its paragraphs', () => {
    const { stdout } = wiredesk(['normalize', '--explain', 'test/fixtures/docx/no-styles/input.docx'])
    expect(stdout).toContain('read as docx\n\nNight buses return to the valley towns\n')
  })
})

describe('wiredesk line', () => {
  test('answers each line, in order', () => {
    const lines = ['{"kind":"byline","raw":"By ANA RUIZ"}', '{"kind":"dateline","raw":"It rained."}']
    const run = wiredesk(['line'], lines.join('\n'))
    const [byline, dateline] = run.objects.map(line => JSON.parse(line))
    expect(byline).toMatchObject({
      kind: 'byline',
      raw: 'By ANA RUIZ',
      result: { authors: [{ name: 'Ana Ruiz' }] },
    })
    expect(dateline).toEqual({ kind: 'dateline', raw: 'It rained.', result: null })
    expect(run.status).toBe(0)
  })

  test('names each line that is not a request, and exits 65', () => {
    const run = wiredesk(['line'], '{"kind":"poem","raw":"x"}\nnot json\n')
    expect(run.stderr).toBe(
      'wiredesk: line 1: unknown kind "poem"\nwiredesk: line 2: not a {"kind","raw"} object\n',
    )
    expect(run.status).toBe(65)
  })
})

test('wiredesk replay exits 64 when --from is not before --to', () => {
  const run = wiredesk(['replay', '--from', '2026-11-26T00:00:00Z', '--to', '2026-11-25T00:00:00Z'])
  expect(run).toMatchObject({
    status: 64,
    stderr: expect.stringMatching(/^error: --from is not before --to\n/),
  })
})

test('an unknown command exits 64', () => {
  expect(wiredesk(['sing']).status).toBe(64)
})

test('a command called wrongly prints its usage, says where to read more, and exits 64', () => {
  const run = wiredesk(['licensee', 'create', 'gazette'])
  expect(run).toMatchObject({ status: 64, stdout: '' })
  expect(run.stderr.split('\n')).toEqual([
    "error: required option '--name <name>' not specified",
    'Usage: wiredesk licensee create [options] <id>',
    'See wiredesk licensee create --help.',
    '',
  ])
})

test('help shows a nested command, and --version prints the package’s version', () => {
  expect(wiredesk(['help', 'licensee', 'create']).stdout).toBe(
    wiredesk(['licensee', 'create', '--help']).stdout,
  )
  expect(wiredesk(['help', 'licensee', 'sing'])).toMatchObject({ status: 64, stdout: '' })
  expect(wiredesk(['--version']).stdout).toBe(`${packageJson.version}\n`)
})

test.each([
  ['embargo', 'a1'],
  ['licensee', 'create', 'gazette', '--name', 'Gazette', '--product', 'all'],
])('an end that has passed is refused: %s', async (...args) => {
  const { status, stderr } = await refusalOf([...args, '--until', '2020-01-01T00:00:00Z'])
  expect(stderr).toContain('That has passed: give a future time.')
  expect(status).toBe(64)
})

test.each([
  ['embargo', 'a1'],
  ['cases', 'resolve', 'c1', '--reason', 'The agency called'],
])('an embargo for years is refused: %s', async (...args) => {
  const { status, stderr } = await refusalOf([...args, '--until', '2226-01-01T00:00:00Z'])
  expect(stderr).toContain('mend the year')
  expect(status).toBe(64)
})

test.each(['..', '../late', 'day/../../late', 'x'.repeat(800)])(
  'files are not dropped under the path %s',
  async prefix => {
    const { status, stderr } = await refusalOf(['drop', fixture('minimal'), '--prefix', prefix])
    expect(stderr).toMatch(/Give a path inside the bucket|Give at most 700 bytes/)
    expect(status).toBe(64)
  },
)

test('a product that excludes all that it includes is refused', () => {
  const { status, stderr } = wiredesk([
    'product',
    'put',
    'p',
    '--name',
    'P',
    '--section',
    'Sport',
    '--exclude-section',
    'SPORT',
  ])
  expect(stderr).toBe(
    'wiredesk: sections: each one is also excluded, so no article could be in the product\n',
  )
  expect(status).toBe(64)
})

describe('words that are recorded', () => {
  test.each([
    ['kill', 'a1', '--reason', ' x '],
    ['kill', 'a1', '--reason', 'x'.repeat(501)],
    ['reinstate', 'a1', '--reason', ''],
    ['recall', 'a1', '--before', '2', '--reason', ''],
    ['reinstate', 'a1', '--reason', 'It was another story', '--by', ''],
    ['cases', 'dismiss', 'c1', '--reason', ''],
    ['override', 'set', 'a1', 'headline', 'Ferry sails', '--by', ''],
    ['hold', 'a1', '--by', ''],
    ['drop', fixture('minimal'), '--reinstate', ''],
    ['licensee', 'create', 'gazette', '--product', 'all', '--name', ''],
    ['product', 'put', 'all', '--name', ''],
  ])('are neither empty nor endless: %s %s %s', async (...args) => {
    const { status, stderr } = await refusalOf(args)
    expect(stderr).toContain(' to 500 characters, not only spaces.')
    expect(status).toBe(64)
  })

  test('a list of a product holds nothing that selects nothing', async () => {
    for (const given of [
      ['--exclude-section', ''],
      ['--section', 'Sport', ' '],
      ['--exclude-language', 'English'],
    ]) {
      const { status, stderr } = await refusalOf(['product', 'put', 'all', '--name', 'All', ...given])
      expect(stderr).toMatch(/^error: option '--(?:exclude-)?(?:section|language) .* is invalid/)
      expect(status).toBe(64)
    }
  })

  test('a product without a list includes all copy only if that is said, and not beside lists', async () => {
    const put = ['product', 'put', 'front-page', '--name', 'Front page']
    const unsaid = await refusalOf(put)
    expect(unsaid).toMatchObject({
      status: 64,
      stderr: expect.stringContaining('give a list, as --section NAME, or --all'),
    })
    const both = await refusalOf([...put, '--all', '--section', 'News'])
    expect(both).toMatchObject({ status: 64, stderr: expect.stringContaining('--all is all copy') })
  })

  test('must fit in the metadata of a drop', () => {
    const { status, stderr } = wiredesk([
      'drop',
      fixture('minimal'),
      '--reinstate',
      'Другая история. '.repeat(30),
    ])
    expect(stderr).toContain('error: --reinstate and --by are too long')
    expect(status).toBe(64)
  })
})
