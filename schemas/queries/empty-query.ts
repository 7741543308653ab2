import * as z from 'zod/mini'

/** Parameters of a call that takes none. */
export const EmptyQuery = z.strictObject({})
