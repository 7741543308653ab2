import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const slashed =
  /^[(/]?(?:\p{Ll}{1,5}|\p{Lu}{2,4})(?:[/-](?:\p{Ll}{1,5}|\p{Lu}{2,4})){1,5}\/?\)?(?: \((?:(?:dpa|afp|ap|rtr|epd|kna|sid|reuters|efe)(?:, ?|(?=\))))+\))?$|^(?:\p{Ll}{2,4}\/ ?){2,4}$|^\p{Lu}{2,5} \p{Ll}{2,4}\/(?:\p{Ll}{2,4})?$/u
const signed = screen(
  /^(?:dpa|afp|ap|apa|sda|ats|efe|ansa|ntb|tt|aap|pa|rtr|reuters|cp|nzn|kna|epd|sid|belga|anp|stt|ritzau)(?:[ /](?:\p{Ll}{2,4}|\p{Ll}\d{1,2})){1,6}$/iu,
)
/** "(TM/WNWCGB/LR)" (WENN). */
const enclosed = /^\(\p{Lu}{2,3}\/\p{Lu}{2,7}\/\p{Lu}{2,3}\)$/u
/** "(MUA, COR 360, Belga)" (Belga), "/ritzau/FINANS" (Ritzau). */
const enclosedAgency = /^\(\p{Lu}{3}[,/] ?COR \d{3}(?:, ?Belga)?\)$|^\/\p{L}{2,12}\/(?:\p{L}{2,10})?$/u
/** "(sz)", as papers of Germany and Switzerland sign. */
const alone = /^\(\p{Ll}{2,4}\)$/u
/** "Editor : R.I." (Digi24). */
const edited = /^(?:editor|redactor|редактор) ?: ?\p{Lu}\.(?: ?\p{Lu}\.){1,2}$/iu
/** "(FENA) A. B.", "(Hina) xmkr ydgj". */
const behindAgency = /^\(\p{L}{2,8}\) (?:(?:\p{Lu}\. ?){1,3}|\p{Ll}{2,5}(?: \p{Ll}{2,5}){0,3})$/u
/** "س ن/هـ د" (Petra), "م س ع / أ ن ر" (MENA), "نلح-اب/ب ق/ج ص" (AFP). */
const arabic =
  /^[\u0621-\u064A]{1,3}(?:[ -][\u0621-\u064A]{1,3}){0,2} ?\/ ?[\u0621-\u064A]{1,2}(?:[ /][\u0621-\u064A]{1,2}){0,3}$/u
/** "- مل -", "وام/سعيد محمد/منى خليل" (WAM). */
const emirates =
  /^(?:[-–] ?\p{Script=Arabic}{2,3} ?[-–]|وام(?:\/ ?\p{Script=Arabic}{2,12}(?: \p{Script=Arabic}{2,12}){0,3}){1,3})$/u
/** "A. R.", as papers of France sign what is brief. */
const initials = /^\(?\p{Lu}\.[ -]?\p{Lu}\.\)?$/u
/** "nov mtm", "jvr hj" (ČTK), "kgy \\ tmz" (MTI), "./. (BVH)" (Belga), "(SDA-ATS\\jus/hav)" (Keystone-SDA). */
const paired =
  /^(?:\p{Ll}{2,3} (?:\\ )?\p{Ll}{2,3}|\.\/\.\s?(?:\(\p{L}{2,4}\)|\p{Lu}{2,4})|\(SDA-ATS\\[\p{Ll}/]{2,12}\))$/u
/** "JPR // MDR" (Lusa), "9376**1416" (IRNA). */
const doubled = /^(?:\p{Lu}{2,5}(?:\/\p{Lu}{2,5})? ?\/\/ ?\p{Lu}{2,5}\.?|\d{4}\*\*\d{4})$/u
const trailing = screen(/^[–—-]{0,2} ?(?:PTI|IANS|UNI|ANI|BERNAMA)(?: [A-Z]{2,4}){0,6}$/)

/** Initials of a desk, never of an author: "gr/bp" (AFP), "dpa grj rmo" (dpa), "cae/tcr" (EFE), "BVL/MGO/" (Belga), "JPR // MDR" (Lusa), "PTI ABC DEF", "AAP be/" */
export const deskInitials: FurnitureRule = {
  name: 'body/desk-initials',
  zones: ['tail'],
  matches: text =>
    text.length < 40 &&
    [
      slashed,
      enclosed,
      enclosedAgency,
      alone,
      edited,
      behindAgency,
      arabic,
      emirates,
      initials,
      paired,
      signed,
      doubled,
      trailing,
    ].some(form => form.test(text)),
}
