import type { UseCase } from '#call/dispatch.ts'

/** Serves a document of the pages under its policy. One shows every page of the web app: which, is in its address. */
export const createServePage = (
  assets: ReadonlyMap<string, string>,
  file: 'index.html' | 'docs.html',
  policy: string,
): UseCase => {
  const text = assets.get(file)
  if (text === undefined) throw new Error(`The pages were not built: there is no ${file} among them`)
  return async () => ({
    ok: true,
    text,
    mediaType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': policy, Vary: 'Accept-Encoding' },
  })
}
