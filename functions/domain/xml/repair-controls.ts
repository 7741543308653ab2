/**
 * Control characters that XML 1.0 does not allow (production 2), raw or as a reference; except NUL, which no
 * text holds.
 */
const CONTROL =
  /[\p{Cc}--[\0\t\n\r\x7F-\x9F]]|[\uFFFE\uFFFF]|&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])|x0*(?:[1-8bcef]|1[\da-f]));/giv

/**
 * Replaces each control character, which converters leave of a wire's own marks, by a space. Returns the same
 * text if there are none.
 */
export const repairControls = (text: string): string => text.replace(CONTROL, ' ')
