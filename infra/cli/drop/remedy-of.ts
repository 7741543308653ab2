/** What to do about an error of AWS, or on the way there, by its name or code; the first that fits. */
const remedies: readonly [RegExp, string][] = [
  [
    /^(?:Credentials|Token)ProviderError$|^ExpiredToken|^RequestExpired$|^InvalidAccessKeyId$|^InvalidClientTokenId$|^UnrecognizedClient|^SignatureDoesNotMatch$|^InvalidSignature/,
    'sign in with aws sso login, or set AWS_PROFILE',
  ],
  [/^RequestTimeTooSkewed$/, 'set the clock of this machine'],
  [/Throttl|Exceeded/, 'AWS takes fewer calls for now: wait a minute, then run it again'],
  [/^(?:OptInRequired|SubscriptionRequired)/, 'is the account active, and the region enabled in it?'],
  [/CERT|_SIGNATURE$/, 'if a proxy reads along, name its certificate in NODE_EXTRA_CA_CERTS'],
  [/^AccessDenied/, 'docs/deploy.md#rights-in-aws says which rights this takes'],
  [/^ValidationError$/, 'is that the name and the region of the stage (AWS_REGION, AWS_PROFILE)?'],
  [
    /^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|TimeoutError)$/,
    'check the network, and AWS_REGION',
  ],
]

/** What to do about an error of AWS: a clause to follow it, with its semicolon; empty if it is none of those known. */
export const remedyOf = (error: Error): string => {
  const names = [error.name, 'code' in error ? String(error.code) : '']
  const known = remedies.find(([pattern]) => names.some(name => pattern.test(name)))
  return known ? `; ${known[1]}` : ''
}
