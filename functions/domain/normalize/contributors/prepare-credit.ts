/** Bullets, dashes, lost characters and brackets that frame a tail credit; the dash before "By" says what it is. */
const frame = /^(?!\s*[—–-]{1,2}\s?[Bb]y:?\s)[\s*•⦁▪◦·?_~=^—–―-]+|[\s*;_~=^—–―-]+$/gu

/** "By Ana Ruiz. Editing by ...": one credit of two sentences. */
const opening =
  /^(by \p{L}[^.;:]{4,120})\.\s+(?=(?:editing|edited|additional|writing|written|translat|with)\p{Ll}*(?: reporting)? (?:by|from)\s)/iu

/** Takes the frame of a tail credit away: "(... )", "— ", "• ", "?? ", and resolves entities and white space. */
export const prepareCredit = (raw: string): string => {
  let text = raw
    .replace(/&amp;/giu, '&')
    .replace(/&nbsp;|\u00A0/giu, ' ')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[ \t]+/gu, ' ')
    .replace(/\r?\n(?=\S)/gu, ' ')
    .replace(/\s*(?:Our Standards: |;\s*(?:For more|Desk:|Click )).{0,80}$/u, '')
    .replace(frame, '')
  while (/^[([]/u.test(text) && /[)\]][.;\s]*$/u.test(text))
    text = text.replace(/^[([]\s*|\s*[)\]][.;\s]*$/gu, '').replace(frame, '')
  return text.replace(opening, '$1; ').trim()
}
