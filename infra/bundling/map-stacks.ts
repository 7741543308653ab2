import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/*
 * Prepended to each bundle, before the handler: makes stack traces point to the source, by a source map that
 * is read with the first stack trace. Node's own `--enable-source-maps` reads it at every cold start, which
 * took 14 of its 190 ms of processor time.
 */
const maps = new Map<string, SourceMap | undefined>()

const readMap = (url: string): SourceMap | undefined => {
  const file = `${fileURLToPath(url)}.map`
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

const mapOf = (url: string): SourceMap | undefined => {
  if (!maps.has(url)) maps.set(url, readMap(url))
  return maps.get(url)
}

const placeOf = (site: NodeJS.CallSite): string => {
  const [url, line, column] = [site.getFileName(), site.getLineNumber(), site.getColumnNumber()]
  if (!url?.startsWith('file:') || line === null || column === null) return String(site)
  const entry = mapOf(url)?.findEntry(line - 1, column - 1)
  if (!entry || !('originalSource' in entry)) return String(site)
  const source = entry.originalSource.replace(/^(?:\.\.\/)+/, '')
  return String(site).replace(
    `${url}:${line}:${column}`,
    `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`,
  )
}

Error.prepareStackTrace = (error, sites) =>
  [Error.prototype.toString.call(error), ...sites.map(site => `    at ${placeOf(site)}`)].join('\n')
