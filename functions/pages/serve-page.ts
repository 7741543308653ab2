import type { UseCase } from '#call/dispatch.ts'
import type { Call } from '#schemas/call.ts'

/**
 * Serves an HTML document of the pages under its policy. The same document shows every page of the web app,
 * by its address. It loads its assets relative to its own address, so a trailing slash is answered with a
 * redirect to the address without.
 */
export const createServePage = (
  assets: ReadonlyMap<string, string>,
  file: 'index.html' | 'docs.html',
  policy: string,
): UseCase => {
  const text = assets.get(file)
  if (text === undefined) throw new Error(`The pages were not built: there is no ${file} among them`)
  const headers = { 'Content-Security-Policy': policy, Vary: 'Accept-Encoding' }
  const mediaType = 'text/html; charset=utf-8'
  return async call => {
    if (call.path === '/' || !call.path.endsWith('/')) return { ok: true, text, mediaType, headers }
    return {
      ok: true,
      status: 308,
      text: '',
      mediaType,
      headers: { ...headers, Location: withoutSlash(call) },
    }
  }
}

const withoutSlash = ({ base, path, query }: Call): string => {
  const given = Object.entries(query).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const search = new URLSearchParams(given).toString()
  return `${base}${path.replace(/\/+$/, '')}${search && `?${search}`}`
}
