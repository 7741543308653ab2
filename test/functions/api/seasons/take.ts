import type { Copies } from './check-copies.ts'

interface Told {
  articleId: string
  version: number
  status: string
  kind: string
}

/** What a licensee does when it is told of a change. */
export const take = (copies: Copies, { articleId, version, status, kind }: Told): void => {
  const isDown = kind === 'withdrawal' || kind === 'expiry'
  copies.set(articleId, { version, status: isDown ? 'down' : status })
}
