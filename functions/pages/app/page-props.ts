import type { Session } from './session.ts'

/** The props of every page. */
export interface PageProps {
  session: Session
  parameters: URLSearchParams
}
