import { createHash } from 'node:crypto'

/**
 * The SHA-256 of an access key, in 64 lower-case hexadecimal digits: the only form in which a key is ever
 * stored or compared.
 *
 * A key reads `wd_<scope>_<43 characters base64url>`: 32 random bytes after a prefix that secret scanners
 * recognize. With that entropy a plain hash is enough; a slow password hash would only slow the authorizer.
 */
export const hashAccessKey = (key: string): string => createHash('sha256').update(key, 'utf8').digest('hex')
