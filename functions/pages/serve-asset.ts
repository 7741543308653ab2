import type { UseCase } from '#call/dispatch.ts'
import { problem } from '#domain/problem.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

/**
 * `GET /assets/{file}`: scripts and styles, whose names hold a digest of their content, so that they can be
 * cached for good.
 */
export const createServeAsset =
  (assets: ReadonlyMap<string, string>): UseCase =>
  async call => {
    const file = call.pathParameters.file ?? ''
    const text = assets.get(file)
    const mediaType = mediaTypes[file.split('.').at(-1) ?? '']
    if (text === undefined || mediaType === undefined)
      return {
        ok: false,
        problem: problem('not-found', { detail: 'There is no such file.', instance: call.path }),
      }
    return {
      ok: true,
      text,
      mediaType,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' },
    }
  }
