import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { refuseTextless } from '#infra/cli/refuse-textless.ts'
import { Article } from '#schemas/article.ts'

/*
 * Each folder under test/fixtures/<format>/ is a drop (`input.*`) and what it must become: `article.json` (a
 * list if the drop is a package) or `rejection.json`, and `rejections.json` for anything else of it that was
 * refused. `UPDATE=1 npx vitest run test/domain/fixtures.test.ts` rewrites them.
 */
const root = join(import.meta.dirname, '../fixtures')
const inputs = globSync('*/*/input.*', { cwd: root })
  .map(file => join(root, file))
  .sort()

const readFixture = async (input: string) => {
  const path = relative(root, dirname(input))
  const drop = { bytes: readFileSync(input), path, receivedAt: '2026-05-06T12:00:00Z' }
  const reading = refuseTextless(await readDrop(drop))
  if (!reading.ok) return { file: 'rejection.json', value: reading.rejection, rejections: reading.more ?? [] }
  const articles = reading.stories.map(story => Article.parse(story.article))
  return {
    file: 'article.json',
    value: articles.length === 1 ? articles[0] : articles,
    rejections: reading.rejections,
  }
}

const write = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)

describe('a drop becomes its fixture’s expected output:', () => {
  test.for(inputs)('%s', async input => {
    const { file, value, rejections } = await readFixture(input)
    const refused = join(dirname(input), 'rejections.json')
    if (process.env.UPDATE && rejections.length > 0) write(refused, rejections)
    expect(existsSync(refused) ? JSON.parse(readFileSync(refused, 'utf8')) : []).toEqual(rejections)
    const expected = join(dirname(input), file)
    if (process.env.UPDATE) write(expected, value)
    expect(existsSync(expected), `${relative(root, expected)} is what this drop becomes`).toBe(true)
    expect(value).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})
