const NAME = 'wiredesk-acknowledged-kills'

const nameOf = ({ articleId, version }: Kill): string => `${articleId} ${version}`

const readAll = (): Record<string, string> => JSON.parse(sessionStorage.getItem(NAME) ?? '{}')

/** A kill, named by the article version it made. */
export interface Kill {
  articleId: string
  version: number
}

/**
 * Which kills were acknowledged in this browser session, and when, so that a page shows at once what the
 * account will show on its next load.
 */
export const acknowledgedKills = {
  timeOf: (kill: Kill): string | undefined => readAll()[nameOf(kill)],
  remember: (kill: Kill, at: string): void =>
    sessionStorage.setItem(NAME, JSON.stringify({ ...readAll(), [nameOf(kill)]: at })),
}
