import { type EastAsianForm, namesOf } from './east-asian-form.ts'

const name = '\\p{Script=Han}{2,4}'
const reporters = '(?:记者|記者|特派员|特派員|通讯员)'
/** "本报驻柏林", "中央社": the house, and where its office is. The paper calls itself 本报. */
const house =
  '(?:本报|本報|本网|本網|本社|本刊|(?<house>\\p{Script=Han}{1,5}(?:社|报|報|网|網|电视台|電視台)))?(?:驻(?<office>\\p{Script=Han}{2,5}))?(?:特派|特约|特約|即時|首席|见习|見習|实习|實習){0,2}'
const verb = '(?:即時|连线|連線|现场|現場|综合|綜合|专|專|编译|編譯|外電)?(?:报道|报导|報道|報導|电|電)'
const place = '(?!(?:综合|綜合|编译|編譯|外電|即時|连线|連線|专题|專題))(?<place>\\p{Script=Han}{2,5}?)'

/** Sources: Xinhua and papers of China, CNA, and the Liberty Times and United Daily News of Taiwan. */
export const chineseForms: readonly EastAsianForm[] = [
  {
    name: 'byline/chinese-report',
    pattern: new RegExp(`^${house}${reporters}[\\s:：]*${namesOf(name)}[\\s／/]+(?:${place})?${verb}$`, 'u'),
  },
  {
    name: 'byline/chinese-report',
    pattern: new RegExp(`^${house}${reporters}(?<names>\\p{Script=Han}{3})(?:${place})?${verb}$`, 'u'),
  },
  {
    name: 'byline/chinese-reporter',
    pattern: new RegExp(`^${house}${reporters}[\\s:：]*${namesOf(name)}$`, 'u'),
  },
  {
    name: 'byline/chinese-text-and-pictures',
    pattern: new RegExp(
      `^(?:文字|文|撰文|采写|採訪|採訪撰文)\\s?[:：/／丨|]\\s?${namesOf(name)}\\s+(?:图片|圖片|图|圖|摄影|攝影|摄)\\s?[:：/／丨|]\\s?(?<pictures>${name}(?:、${name}){0,3})$`,
      'u',
    ),
  },
]
