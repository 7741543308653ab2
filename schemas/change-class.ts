import * as z from 'zod/mini'

/** What a revision is against the one before it. */
export const ChangeClass = z.enum(['update', 'correction', 'writethru', 'refile', 'metadata-only', 'kill'])
export type ChangeClass = z.infer<typeof ChangeClass>
