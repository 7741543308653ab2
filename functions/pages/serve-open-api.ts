import type { UseCase } from '#call/dispatch.ts'

/**
 * `GET /openapi.json`: the API description made at build time, with the address it is requested at as its
 * server.
 */
export const createServeOpenApi = (assets: ReadonlyMap<string, string>): UseCase => {
  const built = assets.get('openapi.json')
  if (built === undefined) throw new Error('The pages were not built: there is no openapi.json among them')
  const texts = new Map<string, string>()
  return async ({ base }) => {
    const text = texts.get(base) ?? JSON.stringify({ ...JSON.parse(built), servers: [{ url: base }] })
    // The caller chooses the host: a series of made-up ones must not fill the memory.
    if (texts.size < 10) texts.set(base, text)
    return {
      ok: true,
      text,
      mediaType: 'application/json',
      headers: { 'Cache-Control': 'public, max-age=300', Vary: 'Accept-Encoding' },
    }
  }
}
