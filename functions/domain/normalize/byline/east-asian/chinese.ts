import { type EastAsianForm, namesOf } from './east-asian-form.ts'

const name = '\\p{Script=Han}{2,4}'
const reporters = '(?:记者|記者|特派员|特派員|通讯员|编译|編譯)'
/** "本报驻柏林", "中央社": the house, and where its office is. The paper calls itself 本报. */
const house =
  '(?:本[报報网網社刊台]|(?<house>\\p{Script=Han}{0,5}(?:社|报|報|网|網|电视台|電視台|新闻|新聞|财经|財經|通信|通訊|央视|央广)))?[\\s／/]{0,3}(?:驻(?<office>\\p{Script=Han}{2,5}?))?(?:特派|特约|特約|即時|首席){0,2}'
const day = '(?:\\d{1,2}月)?(?:\\d{1,2}日)?'
const verb = `(?:即時|连线|連線|现场|現場|综合|綜合|专|專|编译|編譯|外電)?(?:[摄攝]影)?(?:[报報][道导導]|[电電])`
const place =
  '(?!(?:综合|綜合|编译|編譯|外電|即時|连线|連線|专题|專題|[摄攝]影))(?<place>\\p{Script=Han}{2,5}?)'
/** "記者会見", "记者团": what reporters attend or make up names none. */
const event = '(?![会會团團站节節证證协協获從从]|招待|手[记記]|了解|[报報][告道導])'

/** Sources: Xinhua and papers of China, CNA, and the Liberty Times and United Daily News of Taiwan. */
export const chineseForms: readonly EastAsianForm[] = [
  {
    name: 'byline/marker-chinese-report',
    pattern: new RegExp(
      `^${house}${reporters}[\\s:：]*${namesOf(name)}(?:[\\s／/]+(?:${place})?${day}${verb}|\\s(?:发自|發自|寄自)\\s?(?<place>\\p{Script=Han}{2,5}))$`,
      'u',
    ),
  },
  {
    name: 'byline/marker-chinese-report',
    pattern: new RegExp(
      `^${house}${reporters}(?<names>(?:\\p{Script=Han}{2,4}[、，,])*\\p{Script=Han}{3}|(?:\\p{Script=Han}{2,4}[、，,])+\\p{Script=Han}{2})(?:${place})?${day}${verb}$`,
      'u',
    ),
  },
  {
    name: 'byline/marker-chinese-reporter',
    pattern: new RegExp(`^${house}${reporters}[\\s:：]*${event}${namesOf(name)}$`, 'u'),
  },
  {
    name: 'byline/marker-chinese-text',
    pattern: new RegExp(
      `^(?:文字|文[．.·・、/／]圖|文|撰文|撰稿|采写|採訪|採訪撰文|作者)\\s?[:：/／丨|｜]\\s?${namesOf(name)}$`,
      'u',
    ),
  },
  {
    name: 'byline/marker-chinese-text',
    pattern: new RegExp(`^${namesOf(name)}[/／](?:文|撰文|(?:${place})?${verb})$`, 'u'),
  },
  {
    name: 'byline/collective',
    pattern: /^(?<collective>\p{Script=Han}{2,8}(?:中心|組|组|部|室))[／/](?:綜合|综合)(?:報導|报道|報道)$/u,
  },
]
