import { parseXml } from '#domain/xml/parse-xml.ts'
import { benchDocument } from '../bench-document.ts'
import { foundIn } from '../found.ts'

const parse = (bytes: Buffer) => {
  const parsed = parseXml(bytes.toString('utf8'))
  if (!parsed.ok) throw new Error(parsed.rejection.detail)
  return parsed.value.root
}

/** A document as a tree. */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return () => parse(bytes)
}

export const find = (name: string) => foundIn(parse(benchDocument(name)))
