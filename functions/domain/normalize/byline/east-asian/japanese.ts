import { type EastAsianForm, namesOf } from './east-asian-form.ts'

const name = '[\\p{Script=Han}々]{3,6}'
/** Behind a word of work a given name may be in kana: "取材・文/槙野さやか". */
const signed = `(?:${name}|[\\p{Script=Han}々]{2,3}\\p{Script=Hiragana}{2,4})`
const place = '(?<place>[\\p{Script=Katakana}\\p{Script=Han}ー・]{1,12})'
/** "文・", "取材＝": what the person did, before a mark. */
const work =
  '(?:文|記者|取材|構成|聞き手|執筆|ライター|取材・文|文・構成|取材・構成|取材・執筆)(?:[・/／]写真)?'
const mark = '[・＝=:：/／]'
/** A desk: "社会部 山田花子". */
const desk =
  '(?:[\\p{Script=Katakana}\\p{Script=Han}ー]{1,8}支局|\\p{Script=Han}{0,4}(?:政治|経済|社会|国際|外信|運動|文化|科学|地域|生活|報道|くらし)(?:報道)?(?:部|センター))'
/** A post that says more than "記者": "ニューヨーク支局長". */
const post =
  '(?<role>(?:(?:上級|特別|客員)?(?:編集委員|論説委員|論説主幹)|[\\p{Script=Katakana}\\p{Script=Han}ー]{0,8}(?:支局長|総局長|特派員)))'

/** "東海通信＝大阪支局・": the house, and where its office is. */
const house =
  '(?<house>[\\p{Script=Katakana}\\p{Script=Han}ー]{2,8}(?:通信|通信社|新聞|新聞社|放送|テレビ|タイムス|日報))'
const office = '(?:(?<office>[\\p{Script=Katakana}\\p{Script=Han}ー]{2,8})(?:支局|総局|支社)[・\\s　])'

/** Sources: Asahi, Yomiuri, Nikkei and Sankei ("ロンドン＝", "社会部"), magazines ("文・", "取材・文/"); Asahi on its site ("山田花子 2026年6月9日"). */
export const japaneseForms: readonly EastAsianForm[] = [
  {
    name: 'byline/marker-japanese-work',
    pattern: new RegExp(`^${work}(?:${mark}\\s?|[\\s　])${namesOf(signed)}$`, 'u'),
  },
  {
    name: 'byline/marker-japanese-house',
    pattern: new RegExp(`^${house}[＝=]${office}?${namesOf(name)}$`, 'u'),
    bare: true,
  },
  {
    name: 'byline/marker-japanese-place',
    pattern: new RegExp(`^${place}[＝=]${namesOf(name)}$`, 'u'),
    bare: true,
  },
  {
    name: 'byline/marker-japanese-day',
    pattern: new RegExp(
      `^(?:聞き手・|${place}[＝=])?${namesOf(name)}[ \\u3000]+20\\d\\d年\\d{1,2}月\\d{1,2}日.{0,14}$`,
      'u',
    ),
  },
  { name: 'byline/marker-japanese-post', pattern: new RegExp(`^${post}[\\s　・]+${namesOf(name)}$`, 'u') },
  {
    name: 'byline/marker-japanese-post',
    pattern: new RegExp(`^${namesOf(name)}[\\s　・]+${post}$`, 'u'),
  },
  { name: 'byline/marker-japanese-desk', pattern: new RegExp(`^${desk}[\\s　・]+${namesOf(name)}$`, 'u') },
]
