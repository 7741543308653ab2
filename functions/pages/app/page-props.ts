import type { Session } from './session.ts'

/** What a page is given. */
export interface PageProps {
  session: Session
  parameters: URLSearchParams
}
