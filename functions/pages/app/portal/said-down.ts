const NAME = 'wiredesk-said-down'

const nameOf = ({ articleId, version }: Kill): string => `${articleId} ${version}`

const readAll = (): Record<string, string> => JSON.parse(sessionStorage.getItem(NAME) ?? '{}')

/** A kill, by the version of the article that it made. */
export interface Kill {
  articleId: string
  version: number
}

/**
 * Which kills were acknowledged in this browser session, and when. The API takes the word again at any time and gives the first, but lists none:
 * after another sign-in a kill of the last two days shows as if it were open.
 */
export const saidDown = {
  at: (kill: Kill): string | undefined => readAll()[nameOf(kill)],
  keep: (kill: Kill, at: string): void =>
    sessionStorage.setItem(NAME, JSON.stringify({ ...readAll(), [nameOf(kill)]: at })),
}
