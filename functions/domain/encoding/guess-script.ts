/** A text and the encoding that made sense of its bytes. */
export interface Guessed {
  text: string
  encoding: string
}

/**
 * Encodings (WHATWG names) of scripts that are not Latin, each with the commonest characters of what newsrooms write in it: they are
 * half of any news text or more, and few of what another encoding makes of its bytes.
 * Source: letter and character frequencies of newspaper corpora, as handbooks of each language give them.
 */
const candidates: readonly (readonly [encoding: string, common: string])[] = [
  ['windows-1251', 'оеаинтсрвлкмдпуяії'],
  ['koi8-r', 'оеаинтсрвлкмдпуя'],
  ['ibm866', 'оеаинтсрвлкмдпуя'],
  ['iso-8859-5', 'оеаинтсрвлкмдпуя'],
  ['windows-1253', 'αοιετσνηυρπκμλςάέήίόύώ'],
  ['windows-1256', 'اليمنوترةبعدسفهك'],
  ['windows-1255', 'יוהלארתבשמםנ'],
  [
    'shift_jis',
    'のにはをたがでとしるいてなかられこすりまきさもっよくあうせけそどんやつだえみょじ、。「」・年日人大国会本一中出',
  ],
  [
    'euc-jp',
    'のにはをたがでとしるいてなかられこすりまきさもっよくあうせけそどんやつだえみょじ、。「」・年日人大国会本一中出',
  ],
  [
    'gb18030',
    '的一是不了在人有他这中大来上国个到说们为子和地出道也时年得就那要下以生会自着去之过家学对可里后小多天而能好都没日于起还发成事只作当开手十用主行方如前所本见经面公同三已从动两长民现分将外但与高进法此实理美月明其全工者向情部正名定问力机给等业最间新位因重被第相次东政海口使教西平世气信北关并内加化由代军产入先山五市京华社电记省县村，。、：；“”《》（）',
  ],
  [
    'big5',
    '的一是不了在人有他這中大來上國個到說們為子和地出道也時年得就那要下以生會自著去之過家學對可里後小多天而能好都沒日於起還發成事只作當開手十用主行方如前所本見經面公同三已從動兩長民現分將外但與高進法此實理美月明其全工者向情部正名定問力機給等業最間新位因重被第相次東政海口使教西平世氣信北關並內加化由代軍產入先山五市台電記縣，。、：；「」《》（）',
  ],
  [
    'euc-kr',
    '이다의가을는에고하로서은들지를한기사도대자인그수리아해시어부전일정나과보제라구스장상조안주원여관공동무성있했위국경신오비미만까명년',
  ],
]

/** What share of the letters outside tags must be beyond ASCII: no language of Latin letters has a third. */
const FOREIGN = 0.5
/** What share of the characters beyond ASCII must be common ones. */
const SENSE = 0.45
/** A text with fewer bytes beyond ASCII has no sense to judge by. */
const TELLING = 12
/** How many bytes are judged: enough to tell, and no drop costs more. */
const REACH = 20_000

/**
 * Reads bytes that are not UTF-8 and declare nothing true, where most of their letters are of another script than Latin: Cyrillic, Greek, Arabic,
 * Hebrew, Japanese, Chinese or Korean. Undefined where they are not, or no encoding makes sense of them.
 */
export const guessScript = (bytes: Uint8Array): Guessed | undefined => {
  const sample = bytes.subarray(0, REACH)
  if (!isForeign(sample)) return undefined
  let best: { encoding: string; sense: number } | undefined
  for (const [encoding, common] of candidates) {
    const sense = senseOf(new TextDecoder(encoding).decode(sample), new Set(common))
    if (sense >= SENSE && sense > (best?.sense ?? 0)) best = { encoding, sense }
  }
  return best && decodeWhole(bytes, best.encoding)
}

const [LESS, MORE] = [0x3c, 0x3e]

const isForeign = (bytes: Uint8Array): boolean => {
  let high = 0
  let ascii = 0
  let inTag = false
  for (const byte of bytes) {
    if (byte === LESS) inTag = true
    else if (byte === MORE) inTag = false
    else if (inTag) continue
    else if (byte >= 0x80) high += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii += 1
  }
  return high >= TELLING && high >= FOREIGN * (high + ascii)
}

const senseOf = (text: string, common: ReadonlySet<string>): number => {
  let foreign = 0
  let known = 0
  for (const character of text) {
    if (character < '\u0080') continue
    foreign += 1
    if (common.has(character)) known += 1
  }
  return foreign === 0 ? 0 : known / foreign
}

/** Undefined where a byte is none of the encoding: nothing is guessed that would lose a character. */
const decodeWhole = (bytes: Uint8Array, encoding: string): Guessed | undefined => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return undefined
  }
}
