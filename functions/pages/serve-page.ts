import type { UseCase } from '#call/dispatch.ts'

/** Serves the one document of the web app: which page it shows is in its address. */
export const createServePage = (assets: ReadonlyMap<string, string>, policy: string): UseCase => {
  const text = assets.get('index.html')
  if (text === undefined) throw new Error('The pages were not built: there is no index.html among them')
  return async () => ({
    ok: true,
    text,
    mediaType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': policy, Vary: 'Accept-Encoding' },
  })
}
