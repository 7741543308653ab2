/** Control characters that frame wire messages. Sources: IPTC 7901 (rev. 5), ANPA Bulletin 1312, ISO 646. */
export const SOH = '\u0001'
export const STX = '\u0002'
export const ETX = '\u0003'
export const EOT = '\u0004'
/** Tab line indicator, which begins a table row in ANPA 1312. */
export const TLI = '\u0008'
/** Unit separator, between message number and selector in ANPA 1312. */
export const US = '\u001F'
