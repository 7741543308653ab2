import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import type { Article } from '#schemas/article.ts'

const root = join(import.meta.dirname, '../../fixtures')
const stories = globSync('{nitf,newsml-g2,newsml-1,rss,atom,ap-appl}/*/article.json', { cwd: root })
  .map(file => dirname(file))
  .sort()

/** An element that holds text alone, or nothing but attributes. */
const leaf = /<((?:[\w-]+:)?[\w.-]+)(?:\s[^<>]*)?(?:>[^<>]*<\/\1>|\/>)/g
/** What says something even where it is empty, and the text of a story. */
const telling =
  /(?:^|:)(?:embargoed|correction|img|p|br|hr|li|d[td]|t[dh]|q|a|i|em|strong|emphasis|su[bp]|h\d|body\.\w+|inlineXML)$/

const repeat = (copy: string): string =>
  copy.replace(leaf, (element, name: string) => (telling.test(name) ? element : `<${name}/>${element}`))

const plain = ({ evidence, ...article }: Article) => article

test.for(stories)(
  'elements that are empty above those that say something change nothing of %s',
  async path => {
    const bytes = Buffer.from(repeat(readFileSync(join(root, path, 'input.xml'), 'latin1')), 'latin1')
    const reading = await readDrop({ bytes, path, receivedAt: '2026-05-06T12:00:00Z' })
    const expected = JSON.parse(readFileSync(join(root, path, 'article.json'), 'utf8'))
    expect(reading.ok && reading.stories.map(({ article }) => plain(article))).toEqual(
      [expected].flat().map(plain),
    )
  },
)
