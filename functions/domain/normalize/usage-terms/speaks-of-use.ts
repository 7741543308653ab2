/** What conditions of use speak of. */
const ofUse =
  /\b(?:usage|use|(?<!\bnot for )sales?|publication|distribution|archiv\w+|access|available|verwendung|nutzung|utilisation|diffusion|interdite?|uso|gebruik|bruk|användning)\b/i
/** Where copy is out as agencies write it. */
const out = /^[^\p{Ll}]+ OUT\W*$/u

/** Whether a line that states conditions of use can be nothing else: "NORWAY OUT", "Not for use in Norway"; "Norway out" may sum up a match. */
export const speaksOfUse = (text: string): boolean => ofUse.test(text) || out.test(text)
