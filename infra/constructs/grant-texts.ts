import { grantObjects } from './grant-objects.ts'
import type { HandlerFunction } from './handler-function.ts'
import type { Store } from './store.ts'

/** Lets a Lambda get, or put, texts too large for a table item. */
export const grantTexts = (
  lambda: HandlerFunction,
  store: Store,
  ...actions: ('s3:GetObject' | 's3:PutObject')[]
): void =>
  grantObjects(lambda, {
    bucket: store.texts,
    keys: 'texts/*',
    actions,
    reason: 'A text is named by its digest, which nobody knows before it is there.',
  })
