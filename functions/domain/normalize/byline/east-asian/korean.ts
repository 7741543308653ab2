import { type EastAsianForm, namesOf } from './east-asian-form.ts'

const name = '\\p{Script=Hangul}{2,4}'
/** A reporter's rank says no more than the byline does; any other post is a role. */
const rank = '(?:선임|수습|인턴|객원|전문)?기자'
const post = `(?:${rank}|(?<role>특파원|통신원|논설위원|편집위원|전문위원|칼럼니스트))`
const title = '(?:일보|신문|뉴스|방송|경제|미디어|저널|통신|타임스|타임즈|투데이|데일리|닷컴|뉴시스|뉴스1)'
const house = `(?<house>[\\p{Script=Hangul}A-Z\\d]{0,8}${title})`
const place = '(?<place>\\p{Script=Hangul}{1,6})'
/** "(서울=연합뉴스)" without its first bracket. */
const dateline =
  '(?<place>\\p{Script=Hangul}{1,8})\\s?=\\s?(?<house>[\\p{Script=Hangul}A-Z\\d]{2,12})[)\\]】]\\s*'
const desk = '\\p{Script=Hangul}{2,5}(?:부|팀|센터)\\s'
/** Where Korean papers have correspondents, since a place by itself looks like a name. */
const abroad =
  '(?<place>워싱턴|뉴욕|로스앤젤레스|베이징|상하이|홍콩|타이베이|도쿄|런던|파리|베를린|브뤼셀|제네바|로마|모스크바|키이우|카이로|예루살렘|이스탄불|두바이|뉴델리|하노이|자카르타|방콕|시드니|멕시코시티|상파울루)\\s'

/** A word too long for a name, and with none of the family names of two syllables, before one: "데일리제주 홍길동 기자". */
const longHouse =
  '(?<house>(?!남궁|황보|제갈|사공|선우|독고|서문)\\p{Script=Hangul}{4,8})\\s(?=\\p{Script=Hangul}{3}\\s?기자)'

/** Sources: Yonhap, Newsis and News1 ("홍길동 기자 ="), papers ("[○○일보 홍길동 기자]", "워싱턴=홍길동 특파원", "글 홍길동 사진 김철수"). */
export const koreanForms: readonly EastAsianForm[] = [
  {
    name: 'byline/marker-korean-reporter',
    pattern: new RegExp(`^(?<names>${name})\\s${house}\\s${post}\\s*=?$`, 'u'),
  },
  {
    name: 'byline/marker-korean-reporter',
    pattern: new RegExp(
      `^(?:공동취재단?\\s)?(?:${dateline}|${house}\\s?[=\\s]\\s?|${longHouse}|${place}\\s?=\\s?|${abroad}|${desk})?${namesOf(name)}\\s?${post}\\s*=?$`,
      'u',
    ),
  },
  {
    name: 'byline/marker-korean-reporter',
    pattern: new RegExp(
      `^${namesOf(name)}\\s?${post}\\s?\\((?:${house}|(?<place>\\p{Script=Hangul}{2,6}))\\)?$`,
      'u',
    ),
  },
  { name: 'byline/marker-korean-reporter', pattern: new RegExp(`^${rank}\\s${namesOf(name)}$`, 'u') },
  {
    name: 'byline/marker-korean-text',
    pattern: new RegExp(`^(?:글·사진|사진·글|글|취재)(?:\\s?[:：=]\\s?|\\s)${namesOf(name)}$`, 'u'),
  },
]
