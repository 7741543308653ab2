import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

const ending = patternOf(
  /^[\s*=–—/-]*/iu,
  [
    /[（(【](?:完|了|끝|終|终|kraj|крај)[）)】]/iu,
    /\(?(?:(?:the )?ends?|segue|more)\)?/iu,
    /ende/iu,
    /fin/iu,
    /fine/iu,
    /ferdig/iu,
    /slutt/iu,
    /slut/iu,
    /stop/iu,
    /enditem(?:\/\p{L}{1,3})?/iu,
    /endit/iu,
    /(?:item|story) ends/iu,
    /\(schluss\)(?: \S{2,12})?/iu,
    /story filed by \S.{2,50}/iu,
    /end (?:it|item|of story|(?:of )?embargo)/iu,
    /\((?:end|kraj|крај)\) \p{Ll}{1,4}(?:[./]\p{Ll}{1,4}){0,3}/iu,
    /n{2,4}/iu,
    /x{3,}/iu,
    /\(?انتهى\)?/iu,
    /انتهای پیام/iu,
    /kraj/iu,
    /more\s*-\s*more/iu,
    /-0-/iu,
    /-?30-?/iu,
    /# ?# ?#(?: ?#)*/iu,
  ],
  /[\s*=–—./-]*$/iu,
)
/** What a columnist says last. */
const idiom = /^End of story\.$/
/** The agency's own name under its copy: "REUTER", "EFE", "(ANSA).", "/TASS/", "==Kyodo"; "– Rappler.com". */
const signed =
  /^[\s=/–—-]*\(?(?:reuters?|afp|efe|ansa|tass|xinhua|kyodo|ani|ians|ap|aap|upi|yonhap|anp|belga|lusa|keystone-(?:ats|sda)|بترا|كونا|واس|وام|سانا|قنا|وفا|العمانية)\)?[\s=/–—.-]*$|^[–—-]{1,2} ?(?:rnz|stuff|[a-z\d]{3,20}\.(?:com|net|org|ph|id|gov\.za))$/i
/** AP's end of copy in advance: "End advance for Sunday, Nov. 15". */
const advance = /^\W*end adv(?:ance)?\b[^.!?]{0,12}\b(?:for|thru|mon|tue|wed|thu|fri|sat|sun).{0,30}$/iu
const thirty = /^[-–—]{1,2} ?30 ?[-–—]{1,2}$/
/** "/Nordwire/"; "Lusa/Fim"; "(KNA - ksu-89-00113)", the number of KNA's text. */
const numbered =
  /^(?:\/\p{Lu}[\p{L} .&-]{2,40}\/\.?|Lusa\s?\/\s?Fim\.?|\((?:KNA|epd) - [\p{L}\d/-]{5,24}\))$/u
/** When it was filed: "AP-WF-08-29-16 1626GMT", "NYT-05-06-98 1805EDT", "212322 GMT Nov 18", "KWS-21:37-09-12-18", "-0- PANA AR/BAD 24Nov2026". */
const filed =
  /^(?:-0- \p{Lu}{2,5} [\p{Lu}/]{2,15} \d{1,2}\p{L}{3}\d{4}|[A-Z]{2,5}(?:-[A-Z]{2})?-\d{2}-\d{2}-\d{2,4} ?\d{4}\w*<?|\d{6} [A-Z]{3,4} [A-Z][a-zä]{2} \d{2}|[A-Z]{2,4}-\d{1,2}:\d{2}-\d{2}-\d{2}-\d{2}|\d{4} ?(?:GMT|UTC) ?\d{0,2} ?\p{L}{0,3} ?\d{0,4}|[A-Z]{2,4} \d{4} \d{6} [A-Z]{3,4} .*)$/u

/** The mark that an agency puts under a story: "(END)", "ENDS", "// انتهى //" (SPA), "###", "-30-", "REUTER", the time of filing. */
export const signOff: FurnitureRule = {
  name: 'body/sign-off',
  zones: ['tail'],
  ends: true,
  matches: text =>
    text.length < 60 &&
    !idiom.test(text) &&
    [ending, signed, advance, thirty, numbered, filed].some(form => form.test(text)),
}
