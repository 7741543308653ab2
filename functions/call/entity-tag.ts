import { hash } from 'node:crypto'

/**
 * A strong entity tag (RFC 9110, section 8.8.3): 162 bits of the SHA-256 of a body, or of something that
 * determines the body.
 */
export const entityTag = (of: string): string => `"${hash('sha256', of, 'base64url').slice(0, 27)}"`
