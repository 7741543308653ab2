import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const FORMS: readonly Pattern[] = [
  // "Sperrfrist: 12. Juni, 6.00 Uhr"
  /\b(?:(?<!\b(?:um|wegen|nach|gegen|über|trotz) (?:d\p{L}{2} |eine[rn]? )?)|(?=.*\d))(?:\p{L}*sperr(?:e)?frist(?:ende)?|klausul(?:ert|eret)?)\b(?! (?:für|auf|bei|beim|von) (?!(?:\p{L}+ ){0,2}?(?:\p{L}*(?:medien|meldung|rede|text|bericht|beitrag|interview|presse|zeitung|agentur|redaktion|studie|nachricht|prognose)\p{L}*|print|online|radio|tv|h?örfunk|rundfunk|fernsehen|internet|veröffentlichung\p{L}*|alle|wort)(?!\p{L}))[^:]*?\s(?:endet|gilt|läuft|beträgt|wird|wurde|soll|ist|bleibt)\s[^:]*$)(?=\W{0,3}:|.{0,80}?(?:\d|bis\b|til\b|beachten|einhalten|rede(?:ende|beginn)|beginn de)|\W*$)/iu,
  // "Frei für die Freitagausgaben", "Frei für Mittwochausgaben"
  patternOf([
    /^\W*(?:streng )?gesperrt bis\b/iu,
    /\b(?:Meldung|Text|Bericht|Beitrag|Artikel) (?:ist )?bis\b.{0,40}?\d.{0,20}?\bgesperrt\b/iu,
    /\bsperrvermerk\b/iu,
    /^\W*(?:bitte beachten\W+)?frei (?!für alle|ab \d+ jahre|für (?!print|online|radio|tv|presse|medien|zeit|hör|fern|\p{L}*(?:tag|woch|abend|morgen))\p{L}+ ab\b)(?:für|ab|zur Veröffentlichung ab)\b.{0,40}?(?:\d|(?:tag|woch|abend)s?-?ausgaben?)/iu,
  ]),
  // "Freigegeben ab 6.00 Uhr"
  /^\W*freigegeben (?:ab|zum|für)\b.{0,40}?\d|^\W*freigabe\s?:.{0,40}?\d\s?Uhr\b|^\W*(?:bitte )?nicht (?:vor\b.{0,60}?\b(?:veröffentlichen|verwenden|senden|publizieren)\b|(?:veröffentlichen|verwenden|senden) bis\b.{0,30}?\d)/iu,
  // "Nicht zur Veröffentlichung vor Freitag"
  /\bnicht (?:(?:zur? )?Veröffentlich(?:ung|en)|verwenden)\b.{0,20}?\bvor\b/iu,
  // "Zur Veröffentlichung ab Freitag freigegeben"
  /^\W*(?:zur )?Veröffentlichung (?:freigegeben |frei |erst |nicht vor )+(?:ab |dem )?.{0,30}?\d|^\W*zur Veröffentlichung (?:ab|am|nach)\b.{0,50}?\b(?:freigegeben|frei)\b|^\W*(?:diffusion autorisée|à diffuser) à partir d.{0,30}?\d/iu,
  // "Ne pas diffuser avant vendredi"
  /\b(?:ne pas|diffusion interdite|publication interdite|pas de diffusion(?: sur \p{L}+)?(?= avant.*\d)) ?(?:diffuser|publier|utiliser|reproduire)?\b.{0,10}?\bavant\b/iu,
  // "No publicar antes del viernes"
  patternOf([
    /\bno (?:publicar|difundir|divulgar|(?:usar|utilizar)(?! (?:el|l[ao]s?|una?) (?!not|inf|tex|mat|des|tel|art)))\b.{0,30}?\b(?:antes(?! de \p{L}+[aei]r\b)|hasta)\b/iu,
    /^\W*(?:(?:nota|\p{L}{5,11})\W+)?embargad[oa]s? (?:hasta|para|até)(?!\p{L}| 20\d\d\b(?!\W*$))(?=.{0,40}?(?:\d|d[ií]a|noche|nuev|nov[ao]))/iu,
    /^\W*(?:queda )?proh?ibid[ao] (?:su|a|la) (?:publica(?:ción|ção)|difus(?:ión|ão)|divulga(?:ción|ção)|veiculação) (?:hasta|até|antes)(?!\p{L})/iu,
    /^\W*(?:publicação|divulgação) proibida (?:antes|até)(?!\p{L})/iu,
  ]),
  // "Non pubblicare prima di venerdì"
  /^\W*(?:diffusione|pubblicazione) vietata (?:prima|fino)\b|\bnon (?:pubblicare|diffondere|utilizzare)\b.{0,20}?\bprima\b|\bnão (?:publicar|divulgar|usar)\b.{0,20}?\bantes\b/iu,
  // "Niet publiceren vóór vrijdag"
  /\bniet (?:publiceren|gebruiken|voor publicatie)\b.{0,20}?\bv(?:oo|óó)r\b/iu,
  // "Fri för publicering fredag kl. 6"
  /^\W*(?:obs\W+)?(?:spärrtid(?:\s?:|\s(?:till?|t\.?o\.?m|fram)\b|\s\d)|(?:fri(?:tt)? (?:(?:för|till) )?publicering|til fri (?:bruk|afbenyttelse) (?:fra|etter|efter))\b.{0,40}?\d)/iu,
  // "SPERRET TIL KL. 06.00"
  /^\W*SP(?:ERR|ÆRR)ET (?:(?:ind)?til|(?:IND)?TIL)\b.{0,40}?\d/u,
  // "解禁时间"
  /^[【(（\s]*(?:報道解禁|禁运至|解禁(?=\P{L}|は?\s?\d(?!\d?月から)|$))|解禁(?:时间|時間|日時)|\d(?::\d\d|時)[^。に]{0,10}解禁[)）】]?$|\d[日時分][^。]{0,4}まで(?:の)?(?:報道|公開|掲載|配信|放送)[^。]{0,8}(?:禁止|厳禁|不可|控え|自粛)/u,
].map(screenAtLetters)

/** Embargoes without the word, or in other languages: "Sperrfrist …", "Frei für …", "Ne pas diffuser avant …", "NO PUBLICAR ANTES DEL …". Sources: dpa, AFP, EFE, ANSA, TT. */
export const isForeignEmbargo = (text: string): boolean => FORMS.some(form => form.test(text))
