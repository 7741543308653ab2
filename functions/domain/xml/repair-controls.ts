/** Controls that XML 1.0 has no place for (production 2), raw or as a reference; but for NUL, which no text holds. */
const CONTROL =
  /[\p{Cc}--[\0\t\n\r\x7F-\x9F]]|[\uFFFE\uFFFF]|&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])|x0*(?:[1-8bcef]|1[\da-f]));/giv

/** A document with a space for each control character that converters leave of a wire's own marks. As it is where there are none. */
export const repairControls = (text: string): string => text.replace(CONTROL, ' ')
