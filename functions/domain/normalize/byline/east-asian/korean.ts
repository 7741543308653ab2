import { type EastAsianForm, namesOf } from './east-asian-form.ts'

const name = '\\p{Script=Hangul}{2,4}'
/** A reporter's rank says no more than the byline; what else he may be is a role. */
const post =
  '(?:(?:선임|수습|인턴|객원|전문)?기자|(?<role>특파원|통신원|논설위원|편집위원|전문위원|칼럼니스트))'
const house =
  '(?<house>[\\p{Script=Hangul}A-Z\\d]{0,8}(?:일보|신문|뉴스|방송|경제|미디어|저널|통신|타임스|타임즈|투데이|데일리|닷컴|뉴시스|뉴스1))'
const place = '(?<place>\\p{Script=Hangul}{1,6})'
/** "(서울=연합뉴스)" without its first bracket. */
const dateline =
  '(?<place>\\p{Script=Hangul}{1,8})\\s?=\\s?(?<house>[\\p{Script=Hangul}A-Z\\d]{2,12})[)\\]】]\\s*'

/** Sources: Yonhap, Newsis and News1 ("홍길동 기자 ="), papers ("[○○일보 홍길동 기자]", "워싱턴=홍길동 특파원", "글 홍길동 사진 김철수"). */
export const koreanForms: readonly EastAsianForm[] = [
  {
    name: 'byline/korean-reporter',
    pattern: new RegExp(
      `^(?:${dateline}|${house}\\s?[=\\s]\\s?|${place}\\s?=\\s?)?${namesOf(name)}\\s?${post}\\s*=?$`,
      'u',
    ),
  },
  {
    name: 'byline/korean-text-and-pictures',
    pattern: new RegExp(
      `^글[\\s:：=]\\s?${namesOf(name)}[\\s,·/]\\s?사진[\\s:：=]\\s?(?<pictures>${name})$`,
      'u',
    ),
  },
]
