import type { UsageRule } from './usage-rule.ts'

/** "NO ARCHIVES": the copy may be used while it is news, and must not be kept for later. */
export const noArchive: UsageRule = {
  code: 'no-archive',
  limits: () => ({ noChannels: ['archive'] }),
  oblige: () => 'Do not keep it in an archive.',
  policy: { prohibits: [{ action: 'archive' }] },
}
