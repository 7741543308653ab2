/** Until each normalizer is in the tree, its kind reads nothing. */
const arrived = async <T>(load: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await load()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
const at = (path: string) => arrived(() => import(`../${path}.ts`))
const [byline, contributors, dateline, copyright, usage, notice] = await Promise.all([
  at('byline/normalize-byline'),
  at('contributors/normalize-contributors'),
  at('dateline/normalize-dateline'),
  at('copyright/normalize-copyright'),
  at('usage-terms/normalize-usage-terms'),
  at('notice/normalize-notice'),
])

const readers: Record<string, (raw: string) => object | null> = {
  byline: raw => byline?.normalizeByline(raw, { stated: true }) ?? null,
  contributors: raw => contributors?.normalizeContributors(raw) ?? null,
  dateline: raw => dateline?.normalizeDateline(raw) ?? null,
  copyright: raw => copyright?.normalizeCopyright(raw) ?? null,
  usage: raw => ({ terms: usage?.normalizeUsageTerms(raw) ?? [] }),
  notice: raw => notice?.normalizeNotice(raw) ?? null,
}

/**
 * What one line of copy says, read as the given kind: null where it is nothing of the kind, undefined where there is no
 * such kind.
 */
export const normalizeLine = (kind: string, raw: string): object | null | undefined =>
  Object.hasOwn(readers, kind) ? readers[kind]?.(raw) : undefined
