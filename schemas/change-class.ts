import * as z from 'zod/mini'

/** What a revision is, compared with the previous one. */
export const ChangeClass = z.enum(['update', 'correction', 'writethru', 'refile', 'metadata-only', 'kill'])
export type ChangeClass = z.infer<typeof ChangeClass>
