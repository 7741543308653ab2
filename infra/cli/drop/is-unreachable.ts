import { hasFailed } from './has-failed.ts'
import { isForeign } from './is-foreign.ts'
import { isGone } from './is-gone.ts'
import { isOffline } from './is-offline.ts'
import { Unavailable } from './unavailable.ts'

/** Each service has names of its own for credentials that expire while a command of hours runs, or that it does not know. */
const names = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'Throttling',
  'ThrottlingException',
  'IncompleteSignature',
  'OptInRequired',
  'SubscriptionRequiredException',
])

/**
 * Whether an error says that nothing answers there, that AWS denies the caller access, that it fails or throttles, or that
 * a table, bucket or queue is gone: what was asked may be tried again once that is mended.
 */
export const isUnreachable = (error: unknown): error is Error =>
  error instanceof Error &&
  (isOffline(error) ||
    hasFailed(error) ||
    isForeign(error) ||
    error instanceof Unavailable ||
    names.has(error.name) ||
    isGone(error))
