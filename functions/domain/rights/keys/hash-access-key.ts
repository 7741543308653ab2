import { createHash } from 'node:crypto'

/**
 * The SHA-256 of an access key, 64 lower-case hexadecimal digits: all of a key that is ever stored or compared.
 *
 * A key reads `wd_<scope>_<43 characters base64url>`: 32 random bytes behind a prefix that secret scanners recognize. Its
 * entropy makes a plain hash enough; a slow password hash would only slow the authorizer.
 */
export const hashAccessKey = (key: string): string => createHash('sha256').update(key, 'utf8').digest('hex')
