/** What conditions of use speak of, or the media that copy is kept from, alone on a line: "TV and radio out". */
const ofUse =
  /\b(?:usage|use|(?<!\bnot for )sales?|publication|distribution|archiv\w+|access|available|licen[cs]ed|clients|subscribers|newspapers|credit(?=:)|verwendung|nutzung|utilisation|diffusion|interdite?|uso|gebruik|bruk|användning)\b|^\W*(?:no )?(?:(?:tv|radio|television)(?:,? (?:and|or) )?){1,2}(?: out)?\W*$/i
/** Where copy is out as agencies write it. */
const out = /^[^\p{Ll}]{1,99} OUT(?: - [^\p{Ll}]{2,60})?\W{0,9}$/u

/** Whether a line that states conditions of use can be nothing else: "NORWAY OUT", "Not for use in Norway"; "Norway out" may sum up a match. */
export const speaksOfUse = (text: string): boolean => ofUse.test(text) || out.test(text)
