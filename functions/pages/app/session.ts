/** Who is signed in, for as long as this browser session lasts. */
export interface Session {
  key: string
  scope: 'licensee' | 'editor' | 'operator'
  licenseeId?: string
  /** Whose key it is, if it is an editor's or operator's own. */
  person?: string
}

const NAME = 'wiredesk-session'

export const readSession = (): Session | undefined => {
  const kept = sessionStorage.getItem(NAME)
  return kept ? (JSON.parse(kept) as Session) : undefined
}

/** Ends the session, leaving nothing of it to whoever signs in next in this tab. */
export const endSession = (): void => sessionStorage.clear()

export const keepSession = (session: Session): void => sessionStorage.setItem(NAME, JSON.stringify(session))
