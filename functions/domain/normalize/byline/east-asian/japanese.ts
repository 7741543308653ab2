import { type EastAsianForm, namesOf } from './east-asian-form.ts'

const name = '[\\p{Script=Han}々]{3,6}'
const place = '(?<place>[\\p{Script=Katakana}\\p{Script=Han}ー・]{1,12})'
/** "文・", "取材＝": what the person did, before a mark. */
const work = '(?:文|取材|構成|聞き手|執筆|取材・文|文・構成|取材・構成|取材・執筆)'
const mark = '[・＝=:：/／]'

/** Sources: Asahi, Yomiuri, Nikkei and Sankei ("ロンドン＝"), magazines ("文・", "取材・文/"). */
export const japaneseForms: readonly EastAsianForm[] = [
  {
    name: 'byline/japanese-work',
    pattern: new RegExp(
      `^${work}${mark}\\s?${namesOf(name)}(?:[、\\s]\\s?(?:写真|撮影)${mark}\\s?(?<pictures>${name}))?$`,
      'u',
    ),
  },
  { name: 'byline/japanese-place', pattern: new RegExp(`^${place}[＝=]${namesOf(name)}$`, 'u'), bare: true },
  {
    name: 'byline/japanese-post',
    pattern: new RegExp(
      `^(?<role>(?:上級|特別|客員)?(?:編集委員|論説委員|論説主幹))[\\s　・]+${namesOf(name)}$`,
      'u',
    ),
  },
]
