import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import type { Article } from '#schemas/article.ts'
import { givenSeed } from '#test/given-seed.ts'
import { ofJson } from './rewritings/of-json.ts'
import { ofHtml, ofMail, ofText } from './rewritings/of-text.ts'
import { ofXml } from './rewritings/of-xml.ts'
import type { Rewriting } from './rewritings/rewriting.ts'

/*
 * A law of reading: what a drop says does not depend on the program that wrote it. Each UTF-8 fixture is
 * rewritten in other ways that mean the same, and must become the same articles, or be refused for the same
 * reason. Every fourth way of each: of the next fixture, and with the next `FC_SEED`, it is others.
 */
const root = join(import.meta.dirname, '../fixtures')

const byFormat: Record<string, Record<string, Rewriting>> = {
  'agency-text': ofText,
  text: ofText,
  email: ofMail,
  html: ofHtml,
  json: ofJson,
  ninjs: ofJson,
  'json-feed': ofJson,
  newsarticle: ofJson,
  'ap-media': { ...ofJson, 'in a list': text => (text.includes('altids') ? `[${text}]` : undefined) },
  'iptc-7901': { 'blank lines above': text => `\r\n\r\n${text}` },
  atom: ofXml,
  'newsml-1': ofXml,
  'newsml-g2': ofXml,
  nitf: ofXml,
  rss: ofXml,
  xml: ofXml,
}

/** Without where a field was found and in which bytes, and with identifiers in a fixed order. */
const comparable = ({ evidence: _, alternateIds, ...article }: Article) => ({
  ...article,
  alternateIds: alternateIds?.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
})

const read = async (bytes: Uint8Array) => {
  const reading = await readDrop({ bytes, path: 'desk/story', receivedAt: '2026-05-06T12:00:00Z' })
  return reading.ok
    ? { format: reading.format, articles: reading.stories.map(({ article }) => comparable(article)) }
    : { format: reading.format, refused: reading.rejection.code }
}

const textOf = (file: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)))
  } catch {
    return undefined
  }
}

const inputs = globSync('*/*/input.*', { cwd: root })
  .filter(file => byFormat[dirname(dirname(file))] && textOf(file) !== undefined)
  .sort()

const cases = inputs.map((file, at) => [file, at + (givenSeed ?? 0)] as const)

test.for(cases)(
  '%s becomes the same articles when another program writes the same drop',
  async ([file, turn]) => {
    const text = textOf(file) ?? ''
    const asIs = await read(Buffer.from(text))
    for (const [at, [name, rewriting]] of Object.entries(byFormat[dirname(dirname(file))] ?? {}).entries()) {
      const rewritten = at % 4 === turn % 4 ? rewriting(text) : undefined
      if (rewritten !== undefined) expect(await read(Buffer.from(rewritten)), name).toEqual(asIs)
    }
  },
)
