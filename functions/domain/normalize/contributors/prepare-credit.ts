import { screen } from '../pattern/screen.ts'

/** Bullets, dashes, lost characters and brackets that frame a tail credit; the dash before "By" says what it is. */
const frame = /^(?!\s*[—–-]{1,2}\s?[Bb]y:?\s)[\s*•⦁▪◦·?_~=^—–―-]+/u
const frameEnd = /[\s*;_~=^—–―-]/u
const pageEnd = screen(
  /\s*(?:Our Standards: |Keywords: |\s(?:COPYRIGHT|Copyright) © |;\s*(?:For more|Desk:|Click ))[^.]{0,80}\.?(?:, opens new tab)?\s*$/u,
)

/** "By Ana Ruiz. Editing by ...": one credit of two sentences. */
const opening = screen(
  /^((?:by|por|par|von) \p{L}[^.;:]{4,120})\.\s+(?=(?:(?:editing|edited|additional|writing|written|translat|with)\p{Ll}*(?: reporting)? (?:by|from)|editado(?: en español)? por|reporte adicional de|édité par|redigiert von)\s)/iu,
)

/** "Ana Ruiz reported from Quito, with additional reporting from …": two sentences. */
const withMore = screen(
  /( (?:contributed|reported) [^.;]{3,80}), with (?=(?:additional |further )?(?:reporting|contributions|assistance|research) (?:by|from) )/gu,
)

/** "(Анна Орлова. Редактор Нина Белова)": Reuters in Russian parts its credit by a full stop. */
const russian = screen(/^([(]?\p{Lu}\p{L}+ [^.;:]{2,100})\.\s+(?=Редактор\s)/u)

/** "Haber-Kamera: Ayşe DEMİR/TARSUS (Mersin), (DHA)": who reported and filmed, and the town. Source: DHA, İHA. */
const turkish = screen(
  /^Haber(?:(?:[/-]| ve )(?:Kamera|Foto(?:ğraf)?))?(:[^/:]{5,80}?) ?\/ ?(\p{Lu}[\p{Lu} ]{1,30}?)(?: \(\p{L}{3,20}\))?, \(/u,
)

/** "Updated June 3, 2021 at 4:14 PM ET Ana Ruiz contributed": the stamp of a page in front. Source: NPR, CNN, The Hill. */
const stamp = screen(
  /^(?:\p{L}{3,9}\.? \d{1,2}, \d{4} -- )?updated:?\s(?:[^.]|\.(?=\d)){0,40}?\d(?:\s?[ap]\.?m\b\.?|\s?GMT\b)(?:\s\(\d{4} \p{Lu}{3}\))?(?:\s\p{Lu}{1,2}T\b)?[.,:]?\s+(?=\p{Lu})/iu,
)

/** "Spolupracovali Jana Malá a Petr Novák": behind a label in Czech or Slovak "a" joins names, which no other language has there. */
const czech = screen(/polupr|[Pp][řr](?:elož|eklad|iprav)|pracoval|edak(?:ce|cia):|ditoval/u)
const czechAnd = / a (?=\p{Lu}\S* \S)/gu

/** Marks as wide as a Chinese character. */
const fullWidth: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '：': ': ',
  '／': '/',
  '；': '; ',
  '【': '[',
  '】': ']',
}

/** Some of what is resolved; it stands in hardly any text, and is looked for in a quarter of the time. */
const unresolved = /[&（）：／；【】\u00AD\u200B\u200E\u200F\u2060]|[^\S ]/u

/** "责任编辑: 王小梅 李文博": behind a Chinese label a space parts two names, where in Japanese it may part a family name from a given one. */
const chineseGap =
  /(?<=[辑輯编編审審校对對稿写寫者]\s?: (?:\p{Script=Han}{2,4} ){0,3}\p{Script=Han}{2,4}) (?=\p{Script=Han}{2,4}(?:[ )\]]|$))/gu

const resolve = (raw: string): string =>
  raw
    .replace(/&amp;/giu, '&')
    .replace(/[（）：／；【】]/gu, mark => fullWidth[mark] ?? mark)
    .replace(/(?<=\p{Script=Han})(?:記者)?[、\s]\s*(?=(?:編集|翻訳)\s?:)/gu, ' ')
    .replace(/^\[纠错\]\s*/u, '')
    .replace(chineseGap, '、')
    .replace(/&nbsp;|\u00A0/giu, ' ')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[ \t]{2,}|\t/gu, ' ')
    .replace(/\r?\n(?=\S)/gu, ' ')

/** "and the late Bo Lind contributed". */
const late = screen(/ the late (?=\p{Lu})/gu)

/** Takes the frame of a tail credit away: "(... )", "— ", "• ", "?? ", and resolves entities and white space. */
export const prepareCredit = (raw: string): string => {
  const plain = raw.includes('  ') || unresolved.test(raw) ? resolve(raw) : raw
  let text = stamp.replace(unframe(pageEnd.replace(plain, '')), '')
  while (/^[([]/u.test(text) && /[)\]][.;\s]*$/u.test(text))
    text = unframe(text.replace(/^[([]\s*|\s*[)\]][.;\s]*$/gu, ''))
  text = turkish.replace(text, 'Haber$1 ($2), (')
  const whole = russian.replace(opening.replace(late.replace(text, ' '), '$1; '), '$1; ')
  return withMore.replace(czech.test(whole) ? whole.replace(czechAnd, ' & ') : whole, '$1. With ').trim()
}

/** Walks from the end: a pattern would look behind each space of a story for it. */
const unframe = (text: string): string => {
  const open = text.replace(frame, '')
  let end = open.length
  while (frameEnd.test(open.charAt(end - 1))) end -= 1
  return open.slice(0, end)
}
