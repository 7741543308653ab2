const registration = /^\w+\.registerError\((\w+)\$, \1\);\n/gm

/**
 * The schemas of a client of the AWS SDK without classes for errors that nobody tells apart (`isNamed` of none of them). Such an error is
 * one of the client's own base class, as one that is too new for the SDK is: it has name, message and status, by which it is also tried again.
 */
export const withoutUnnamedErrors = (source: string, isNamed: (error: string) => boolean): string =>
  source.replace(registration, (line, error) =>
    error.endsWith('ServiceException') || isNamed(error) ? line : '',
  )
