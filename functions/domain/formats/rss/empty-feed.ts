import type { Rejection } from '#schemas/drops/rejection.ts'

/** A feed that nothing stands in. */
export const emptyFeed: Rejection = {
  code: 'empty',
  detail: 'The feed has no entry that could be a story. Send it again when it has one.',
}
