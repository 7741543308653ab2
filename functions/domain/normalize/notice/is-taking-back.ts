import type { NormalizedNotice } from './normalize-notice.ts'

type Taking = NormalizedNotice & { class: 'kill' | 'withhold' }

/** Whether a notice kills a story or holds it until told otherwise. */
export const isTakingBack = (notice: NormalizedNotice | undefined): notice is Taking =>
  notice?.class === 'kill' || notice?.class === 'withhold'
